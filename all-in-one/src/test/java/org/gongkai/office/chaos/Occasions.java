package org.gongkai.office.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;

/** What can happen at an agency: a request comes in, goes on or away, a year is closed or opened again. */
final class Occasions {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Chance chance;
    private final Proposals proposals;
    private final Lawsuits lawsuits;
    private final Disclosing disclosing;

    Occasions(Chance chance) {
        this.chance = chance;
        this.proposals = new Proposals(chance);
        this.lawsuits = new Lawsuits(chance, proposals);
        this.disclosing = new Disclosing(chance, proposals);
    }

    /** A review or suit is entered, or goes on. */
    Attempt lawsuit(Bureau bureau) {
        if (!bureau.pendingCases.isEmpty() && chance.percent(60)) {
            return lawsuits.filing(bureau, true);
        }
        return bureau.cases.isEmpty() || chance.percent(30) ? lawsuits.filing(bureau, false) : lawsuits.about(bureau);
    }

    /** Something is disclosed without anybody asking. */
    Attempt disclosure(Bureau bureau) {
        return disclosing.about(bureau);
    }

    /** Something is done about one of its requests. */
    Attempt about(Bureau bureau) {
        return proposals.about(bureau, matter(bureau));
    }

    /** Of two, rather one that is still open. */
    private Matter matter(Bureau bureau) {
        Matter first = chance.of(bureau.matters);
        return first.isOpen() || chance.percent(40) ? first : chance.of(bureau.matters);
    }

    Attempt registration(Bureau bureau) {
        LocalDate on = chance.day(bureau.firstYear() - (bureau.isDeclared() ? 1 : 0), Chance.thisYear());
        String category = Fields.some(chance, 1).stream().findFirst().orElse("NATURAL_PERSON");
        ObjectNode body = Fields.filing(chance, category, on).put("agency", bureau.id());
        return new Attempt(
                bureau,
                "/api/requests",
                proposals.circumstances(bureau, body),
                answer -> bureau.matters.add(new Matter(answer, false)));
    }

    Attempt legacy(Bureau bureau) {
        String category = bureau.pending.getFirst();
        LocalDate on = LocalDate.of(bureau.firstYear(), 1, 1).minusDays(1 + chance.below(40));
        ObjectNode body = JSON.createObjectNode()
                .put("agency", bureau.id())
                .put("origin", "LEGACY")
                .put("channel", "IN_PERSON")
                .put("category", category)
                .put("summary", "结转")
                .put("submittedOn", on.toString());
        return new Attempt(bureau, "/api/requests", proposals.circumstances(bureau, body), answer -> {
            bureau.pending.removeFirst();
            bureau.matters.add(new Matter(answer, true));
        });
    }

    Attempt closing(Bureau bureau) {
        int year = chance.percent(85) ? bureau.nextToClose() : Chance.firstYear() + chance.below(Chance.YEARS);
        ObjectNode body = JSON.createObjectNode().put("commandId", chance.id().toString());
        if (chance.percent(30)) {
            body.put("template", chance.oneOf("2019", "2021"));
        }
        return new Attempt(
                bureau,
                period(bureau, year) + "/close",
                body,
                answer -> bureau.closedAs(year, answer.path("revision").asInt()));
    }

    Attempt reopening(Bureau bureau) {
        int year = chance.percent(90)
                ? chance.of(List.copyOf(bureau.closed.keySet()))
                : Chance.firstYear() + chance.below(Chance.YEARS);
        ObjectNode body = JSON.createObjectNode()
                .put("commandId", chance.id().toString())
                .put("authority", "区政府办")
                .put("reason", "漏登");
        return new Attempt(
                bureau,
                period(bureau, year) + "/reopen",
                body,
                answer -> bureau.reopenedAs(
                        answer.path("reopening").asText(),
                        StreamSupport.stream(answer.path("years").spliterator(), false)
                                .map(JsonNode::asInt)
                                .toList()));
    }

    private static String period(Bureau bureau, int year) {
        return "/api/agencies/" + bureau.id() + "/periods/" + year;
    }

    Attempt transfer(Bureau bureau, Bureau to) {
        Matter matter = matter(bureau);
        ObjectNode body = new Fields(chance, matter)
                .on("transferredOn")
                .put("to", to.id())
                .put("reason", "职责划转");
        return new Attempt(
                bureau,
                matter.path("transfer"),
                proposals.circumstances(bureau, body),
                answer -> matter.learn(answer),
                List.of(bureau, to));
    }

    Attempt abolition(Bureau bureau, Bureau into) {
        ObjectNode body = JSON.createObjectNode()
                .put("commandId", chance.id().toString())
                .put("into", into.id())
                .put("on", chance.day(Chance.thisYear(), Chance.thisYear()).toString())
                .put("reason", "机构改革");
        return new Attempt(
                bureau,
                "/api/agencies/" + bureau.id() + "/succession",
                body,
                answer -> bureau.abolished = true,
                List.of(bureau, into));
    }
}
