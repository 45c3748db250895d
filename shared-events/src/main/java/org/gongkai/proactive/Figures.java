package org.gongkai.proactive;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gongkai.events.proactive.ProactiveCell;
import org.gongkai.events.proactive.ProactiveEntry;

/** The figures of table 二 of one agency, year by year: sums of entries, exact in 64 bits. */
public final class Figures {

    private final Map<ProactiveCell, NavigableMap<Integer, Long>> sums = new EnumMap<>(ProactiveCell.class);

    /** Nothing entered yet. */
    public Figures() {}

    /** The figures that these entries come to. */
    public static Figures of(Collection<ProactiveEntry> entries) {
        var figures = new Figures();
        figures.add(entries);
        return figures;
    }

    /**
     * Adds more.
     *
     * @throws ArithmeticException when a figure leaves 64 bits
     */
    public void add(Collection<ProactiveEntry> entries) {
        entries.forEach(entry -> sums.computeIfAbsent(entry.cell(), cell -> new TreeMap<>())
                .merge(entry.period(), entry.amount(), Math::addExact));
    }

    /** The figure in a cell of a year, in its smallest unit; a stock with what every year before brought. */
    public long at(int year, ProactiveCell cell) {
        NavigableMap<Integer, Long> years = sums.getOrDefault(cell, new TreeMap<>());
        return cell.isStock()
                ? years.headMap(year, true).values().stream().reduce(0L, Math::addExact)
                : years.getOrDefault(year, 0L);
    }

    /** What a year alone added to a cell. */
    public long movement(int year, ProactiveCell cell) {
        return sums.getOrDefault(cell, new TreeMap<>()).getOrDefault(year, 0L);
    }

    /** Whether anything was entered in the cell for the year; a stock is entered once and runs on. */
    public boolean isEntered(int year, ProactiveCell cell) {
        var years = sums.getOrDefault(cell, new TreeMap<>());
        return cell.isStock() ? !years.headMap(year, true).isEmpty() : years.containsKey(year);
    }

    /** The years in which anything was entered. */
    public SortedSet<Integer> years() {
        var years = new TreeSet<Integer>();
        sums.values().forEach(each -> years.addAll(each.keySet()));
        return years;
    }

    /** Every figure of a year that is not 0, by the code of its cell: what a closing states. */
    public SortedMap<String, Long> stated(int year) {
        var stated = new TreeMap<String, Long>();
        for (ProactiveCell cell : ProactiveCell.values()) {
            long figure = at(year, cell);
            if (figure != 0) {
                stated.put(cell.code(), figure);
            }
        }
        return stated;
    }

    /** The cells that are less than nothing in some year though they count what there is. */
    public List<ProactiveCell> negative() {
        return sums.keySet().stream()
                .filter(cell -> !cell.isSigned())
                .filter(cell -> sums.getOrDefault(cell, new TreeMap<>()).keySet().stream()
                        .anyMatch(year -> at(year, cell) < 0))
                .toList();
    }
}
