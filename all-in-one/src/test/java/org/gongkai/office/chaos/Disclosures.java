package org.gongkai.office.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/** Holds table 二 as printed against what the clerks remember, and each figure against its entries. */
final class Disclosures {

    private static final String IN_FORCE = "NORMATIVE_DOCUMENTS.IN_FORCE";
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private final Books books;

    Disclosures(Books books) {
        this.books = books;
    }

    /** Every year in both formats; late entries stand somewhere, so that today's stock is what is in force. */
    void check(Bureau bureau) {
        for (int year = bureau.firstYear(); year <= Chance.thisYear(); year++) {
            String report = Books.report(bureau, Integer.toString(year));
            var printed = new TreeMap<>(cells(books.ask(report + "?template=2019")));
            printed.putAll(cells(books.ask(report + "?template=2021")));
            Map<String, BigDecimal> expected = bureau.disclosed.figures(year);
            printed.forEach((cell, figure) -> {
                if (!cell.startsWith("NORMATIVE_DOCUMENTS.")) {
                    assertThat(yuan(cell, figure))
                            .as("%s of %s", cell, report)
                            .isEqualByComparingTo(expected.getOrDefault(cell, BigDecimal.ZERO));
                }
                drill(report, cell, figure);
            });
        }
        String now = Books.report(bureau, Integer.toString(Chance.thisYear()));
        assertThat(cells(books.ask(now + "?template=2021")).get(IN_FORCE))
                .as("in force at %d", bureau.id())
                .isEqualByComparingTo(BigDecimal.valueOf(bureau.disclosed.inForce()));
    }

    private static BigDecimal yuan(String cell, BigDecimal figure) {
        return cell.equals(Disclosing.CHARGES) ? figure.multiply(TEN_THOUSAND) : figure;
    }

    private static Map<String, BigDecimal> cells(JsonNode report) {
        var cells = new TreeMap<String, BigDecimal>();
        for (JsonNode row : report.path("tables").path("T2").path("rows")) {
            row.path("values")
                    .properties()
                    .forEach(value -> cells.put(
                            row.path("code").asText() + "." + value.getKey(),
                            new BigDecimal(value.getValue().asText())));
        }
        assertThat(cells).isNotEmpty();
        return cells;
    }

    private void drill(String report, String cell, BigDecimal figure) {
        if (figure.signum() == 0) {
            return;
        }
        JsonNode content = books.ask(report + "/proactive/" + cell);
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode entry : content.path("entries")) {
            sum = sum.add(new BigDecimal(entry.path("amount").asText()));
        }
        assertThat(sum).as("entries of %s in %s", cell, report).isEqualByComparingTo(figure);
    }
}
