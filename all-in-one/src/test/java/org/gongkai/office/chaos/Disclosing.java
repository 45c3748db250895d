package org.gongkai.office.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.gongkai.office.chaos.Disclosed.Declared;

/** What can happen to table 二: documents come and go, figures are declared and put right. */
final class Disclosing {

    private static final ObjectMapper JSON = new ObjectMapper();

    static final String CHARGES = "ADMINISTRATIVE_CHARGES.AMOUNT_COLLECTED";
    private static final String CHANGE = "ADMINISTRATIVE_PENALTY.ITEMS_CHANGE";

    /** So many numbers that some come twice. */
    private static final int NUMBERS = 40;

    private final Chance chance;
    private final Proposals proposals;

    Disclosing(Chance chance, Proposals proposals) {
        this.chance = chance;
        this.proposals = proposals;
    }

    Attempt about(Bureau bureau) {
        Disclosed disclosed = bureau.disclosed;
        int dice = chance.below(100);
        if (dice < 25 || (disclosed.documents().isEmpty() && dice < 50)) {
            return issued(bureau);
        }
        if (dice < 50) {
            return changed(bureau, chance.of(disclosed.documents()));
        }
        return dice < 75 || disclosed.records().isEmpty()
                ? declared(bureau)
                : corrected(bureau, chance.of(disclosed.records()));
    }

    private Attempt issued(Bureau bureau) {
        LocalDate on = chance.day(bureau.firstYear() - 1, Chance.thisYear());
        ObjectNode body = JSON.createObjectNode()
                .put("kind", "NORMATIVE_DOCUMENTS")
                .put("docNo", "规" + chance.below(NUMBERS))
                .put("title", "办法")
                .put("issuedOn", on.toString());
        return attempt(
                bureau,
                "/documents",
                body,
                answer -> bureau.disclosed.issued(answer.path("documentId").asText()));
    }

    private Attempt changed(Bureau bureau, String document) {
        String path = "/documents/" + document;
        String on = chance.day(bureau.firstYear(), Chance.thisYear()).toString();
        int dice = chance.below(100);
        if (dice < 70) {
            boolean lapse = chance.percent(30);
            ObjectNode body = JSON.createObjectNode().put(lapse ? "expiredOn" : "repealedOn", on);
            return attempt(
                    bureau, path + (lapse ? "/expire" : "/repeal"), body, answer -> bureau.disclosed.ended(document));
        }
        boolean end = dice < 85;
        ObjectNode body =
                JSON.createObjectNode().put("what", end ? "END" : "DOCUMENT").put("reason", "登记有误");
        return attempt(bureau, path + "/void", body, answer -> {
            if (end) {
                bureau.disclosed.issued(document);
            } else {
                bureau.disclosed.voided(document);
            }
        });
    }

    private Attempt declared(Bureau bureau) {
        int year = bureau.firstYear() + chance.below(Chance.thisYear() - bureau.firstYear() + 1);
        String cell = chance.oneOf("ADMINISTRATIVE_LICENSING.DECISIONS", CHARGES, CHANGE);
        Declared what = new Declared(year, cell, amount(cell));
        ObjectNode figure = figure(what).put("source", "科室" + chance.below(5));
        if (chance.percent(70)) {
            LocalDate from = LocalDate.of(year, 1 + chance.below(12), 1);
            figure.put("from", from.toString()).put("to", from.plusDays(27).toString());
        }
        return declaration(bureau, figure, year, answer -> bureau.disclosed.declared(answer, what));
    }

    /** The record stays the one that is corrected, which the next correction may name again. */
    private Attempt corrected(Bureau bureau, long record) {
        Declared before = bureau.disclosed.at(record);
        Declared what = new Declared(before.year(), before.cell(), amount(before.cell()));
        ObjectNode figure = figure(what).put("source", "审核").put("corrects", record);
        return declaration(bureau, figure, what.year(), answer -> bureau.disclosed.declared(record, what));
    }

    private static ObjectNode figure(Declared what) {
        return JSON.createObjectNode()
                .put("cell", what.cell())
                .put("amount", what.amount().toPlainString());
    }

    /** Yuan with fen for charges; an increase may be a decrease. */
    private BigDecimal amount(String cell) {
        return switch (cell) {
            case CHARGES -> BigDecimal.valueOf(chance.below(Integer.MAX_VALUE), 2);
            case CHANGE -> BigDecimal.valueOf(chance.below(100) - 50L);
            default -> BigDecimal.valueOf(chance.below(1_000) - 5L);
        };
    }

    /** What to do with the record of the declaration. */
    private interface Learn {
        void from(long record);
    }

    private Attempt declaration(Bureau bureau, ObjectNode figure, int year, Learn learn) {
        ObjectNode body = JSON.createObjectNode();
        body.putArray("figures").add(figure);
        return attempt(
                bureau,
                "/proactive/" + year + "/declare",
                body,
                answer -> learn.from(answer.path("position").asLong()));
    }

    private Attempt attempt(Bureau bureau, String path, ObjectNode body, Consumer<JsonNode> learn) {
        return new Attempt(bureau, "/api/agencies/" + bureau.id() + path, proposals.circumstances(bureau, body), learn);
    }
}
