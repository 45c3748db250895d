package org.gongkai.office.chaos;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the clerks of an agency remember of table 二: every declaration as it was last said, every document's life. */
final class Disclosed {

    /** A declaration, by its record. */
    record Declared(int year, String cell, BigDecimal amount) {}

    private final Map<Long, Declared> declared = new TreeMap<>();
    private final Map<String, Boolean> inForce = new LinkedHashMap<>();

    void declared(long record, Declared what) {
        declared.put(record, what);
    }

    /** The records of declarations that may be corrected. */
    List<Long> records() {
        return new ArrayList<>(declared.keySet());
    }

    Declared at(long record) {
        Declared what = declared.get(record);
        if (what == null) {
            throw new IllegalArgumentException("no declaration " + record);
        }
        return what;
    }

    /** What every cell of a year should be; what is left out is nothing. */
    Map<String, BigDecimal> figures(int year) {
        var figures = new HashMap<String, BigDecimal>();
        declared.values().stream()
                .filter(each -> each.year() == year)
                .forEach(each -> figures.merge(each.cell(), each.amount(), BigDecimal::add));
        return figures;
    }

    void issued(String document) {
        inForce.put(document, true);
    }

    void ended(String document) {
        inForce.put(document, false);
    }

    void voided(String document) {
        inForce.remove(document);
    }

    List<String> documents() {
        return new ArrayList<>(inForce.keySet());
    }

    /** How many are in force now. */
    long inForce() {
        return inForce.values().stream().filter(yes -> yes).count();
    }
}
