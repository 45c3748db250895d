package org.gongkai.office.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.gongkai.office.client.Answer;

/** A few agencies and a few years of random clerical work, checked after every step. */
final class History {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final OwnOffice office;
    private final Log log;
    private final Chance chance;
    private final Proposals proposals;
    private final Books books;
    private final List<Bureau> bureaus = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private int done;

    History(OwnOffice office, Log log, long seed) {
        this.office = office;
        this.log = log;
        this.chance = new Chance(seed);
        this.proposals = new Proposals(chance);
        this.books = new Books(office.client(), chance);
    }

    /** Lives so many steps; what went wrong is told with the steps that led to it. */
    Tally live(int steps) {
        for (int agency = 0; agency < 2 + chance.below(2); agency++) {
            bureaus.add(founded());
        }
        for (int step = 0; step < steps; step++) {
            take(next(chance.of(bureaus)));
        }
        bureaus.forEach(bureau -> told(() -> books.checkAll(bureau)));
        bureaus.forEach(bureau -> told(() -> new Docket(books).check(bureau)));
        if (System.getProperty("chaos.tell") != null) {
            told.forEach(System.out::println);
        }
        return new Tally(1, done, told.size() - done, books.tables(), books.cells());
    }

    /** Sometimes it has requests pending from before its first year here. */
    private Bureau founded() {
        boolean declared = chance.percent(40);
        int firstYear = Chance.firstYear() + (declared ? chance.below(2) : 0);
        int id = office.agency("机关");
        var bureau = new Bureau(id, firstYear, declared);
        if (declared) {
            bureau.pending.addAll(Fields.some(chance, 3));
            ObjectNode body = JSON.createObjectNode().put("year", firstYear);
            ObjectNode counts = body.putObject("pending");
            bureau.pending.forEach(
                    category -> counts.put(category, counts.path(category).asInt() + 1));
            office.client()
                    .post("/api/agencies/" + id + "/declare-opening", body.toString())
                    .required();
        }
        return bureau;
    }

    private Attempt next(Bureau bureau) {
        int dice = chance.below(100);
        if (!bureau.pending.isEmpty() && dice < 40) {
            return legacy(bureau);
        }
        if (bureau.matters.isEmpty() || dice < 18) {
            return registration(bureau);
        }
        if (dice < (bureau.reopened.isEmpty() ? 30 : 36)) {
            return closing(bureau);
        }
        return dice < 42 && !bureau.closed.isEmpty() ? reopening(bureau) : proposals.about(bureau, matter(bureau));
    }

    /** Of two, rather one that is still open. */
    private Matter matter(Bureau bureau) {
        Matter first = chance.of(bureau.matters);
        return first.isOpen() || chance.percent(40) ? first : chance.of(bureau.matters);
    }

    private Attempt registration(Bureau bureau) {
        LocalDate on = chance.day(bureau.firstYear() - (bureau.isDeclared() ? 1 : 0), Chance.thisYear());
        String category = Fields.some(chance, 1).stream().findFirst().orElse("NATURAL_PERSON");
        ObjectNode body = Fields.filing(chance, category, on).put("agency", bureau.id());
        return new Attempt(
                bureau,
                "/api/requests",
                proposals.circumstances(bureau, body),
                answer -> bureau.matters.add(new Matter(answer, false)));
    }

    private Attempt legacy(Bureau bureau) {
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

    private Attempt closing(Bureau bureau) {
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

    private Attempt reopening(Bureau bureau) {
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

    private void take(Attempt attempt) {
        told.add(attempt.toString());
        told(() -> give(attempt));
        told(() -> books.check(attempt.bureau()));
    }

    private void give(Attempt attempt) {
        Bureau bureau = attempt.bureau();
        long before = log.records(bureau.id());
        Answer tried = chance.percent(6) ? post(attempt, "?dryRun=true") : null;
        assertThat(log.records(bureau.id())).as("records after a dry run").isEqualTo(before);
        Answer answer = post(attempt, "");
        told.set(told.size() - 1, answer.status() + " " + told.getLast() + " → " + names(answer));
        if (tried != null) {
            assertThat(names(tried)).as("what the dry run foretold").isEqualTo(names(answer));
        }
        if (!answer.ok()) {
            assertThat(answer.status()).as(answer.body()).isIn(409, 422);
            assertThat(log.records(bureau.id())).as("records after a refusal").isEqualTo(before);
            return;
        }
        done++;
        int events = answer.json().path("events").size();
        if (chance.percent(6)) {
            requireRepeated(post(attempt, "").required().json(), answer.json());
        }
        assertThat(log.records(bureau.id())).as("records of the command").isEqualTo(before + events);
        attempt.learn().accept(answer.json());
    }

    private static void requireRepeated(JsonNode again, JsonNode first) {
        assertThat(again.path("repeated").asBoolean()).isTrue();
        assertThat(again.path("position")).isEqualTo(first.path("position"));
    }

    private Answer post(Attempt attempt, String query) {
        return office.client().post(attempt.path() + query, attempt.body().toString());
    }

    /** The events by name, or the rule that stood in the way. */
    private static List<String> names(Answer answer) {
        List<String> names = answer.json().findValuesAsText(answer.ok() ? "name" : "type");
        return names.isEmpty() ? List.of(answer.body()) : names;
    }

    private void told(Runnable check) {
        try {
            check.run();
        } catch (AssertionError | RuntimeException e) {
            int from = Math.max(0, told.size() - 12);
            throw new AssertionError("after\n" + String.join("\n", told.subList(from, told.size())), e);
        }
    }
}
