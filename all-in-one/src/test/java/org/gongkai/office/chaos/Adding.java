package org.gongkai.office.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A government that adds up what its agencies print, and one report made elsewhere; in every cell of every table. */
final class Adding {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HASH = "0f".repeat(32);

    private final OwnOffice office;
    private final Books books;
    private final int year;

    Adding(OwnOffice office, Books books, int year) {
        this.office = office;
        this.books = books;
        this.year = year;
    }

    /** The sum over these agencies and over one whose figures are those of the first, declared. */
    void check(List<Bureau> bureaus) {
        var printed = new ArrayList<Map<String, BigDecimal>>();
        ObjectNode list = JSON.createObjectNode();
        for (Bureau bureau : bureaus) {
            printed.add(figures(report(bureau)));
            member(list, bureau.id(), "DERIVED");
        }
        int elsewhere = office.agency("外单位");
        declare(elsewhere, report(bureaus.getFirst()));
        printed.add(printed.getFirst());
        member(list, elsewhere, "DECLARED");
        int parent = office.agency("某区人民政府");
        String sum = "/api/agencies/" + parent + "/rollups/" + year;
        office.client().post(sum + "/members", list.toString()).required();
        assertThat(sums(books.ask(sum + "?template=2021"))).isEqualTo(added(printed));
    }

    private JsonNode report(Bureau bureau) {
        return books.ask(Books.report(bureau, year + "?template=2021"));
    }

    private static void member(ObjectNode list, int agency, String kind) {
        list.withArray("members").addObject().put("agency", agency).put("kind", kind);
    }

    private void declare(int agency, JsonNode report) {
        ObjectNode body = JSON.createObjectNode();
        body.set("tables", report.path("tables"));
        body.putObject("provenance").put("kind", "JSON").put("file", "报告.json").put("sha256", HASH);
        office.client()
                .post("/api/agencies/" + agency + "/rollups/" + year + "/declare", body.toString())
                .required();
    }

    private static Map<String, BigDecimal> added(List<Map<String, BigDecimal>> printed) {
        var sum = new TreeMap<String, BigDecimal>();
        printed.forEach(one -> one.forEach((cell, figure) -> sum.merge(cell, figure, BigDecimal::add)));
        return plain(sum);
    }

    /** Every figure of the three tables of a report. */
    private static Map<String, BigDecimal> figures(JsonNode report) {
        var figures = new TreeMap<String, BigDecimal>();
        for (String table : List.of("T2", "T3", "T4")) {
            for (JsonNode row : report.path("tables").path(table).path("rows")) {
                put(figures, table + " " + row.path("code").asText(), row.path("values"));
            }
        }
        return figures;
    }

    private static Map<String, BigDecimal> sums(JsonNode sum) {
        var figures = new TreeMap<String, BigDecimal>();
        for (String table : List.of("T3", "T4")) {
            for (JsonNode row : sum.path("tables").path(table)) {
                put(figures, table + " " + row.path("code").asText(), row.path("values"));
            }
        }
        for (JsonNode cell : sum.path("proactive")) {
            String code = cell.path("code").asText().replace('.', ' ');
            figures.put("T2 " + code, new BigDecimal(cell.path("figure").asText()));
        }
        return plain(figures);
    }

    private static void put(Map<String, BigDecimal> figures, String row, JsonNode values) {
        values.properties()
                .forEach(value ->
                        figures.put(row + " " + value.getKey(), value.getValue().decimalValue()));
    }

    /** 2.50 and 2.5 are the same figure. */
    private static Map<String, BigDecimal> plain(Map<String, BigDecimal> figures) {
        var plain = new TreeMap<String, BigDecimal>();
        figures.forEach((cell, figure) -> plain.put(cell, figure.stripTrailingZeros()));
        return plain;
    }
}
