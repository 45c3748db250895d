package org.gongkai.office.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.events.remedy.CaseRoute;
import org.gongkai.office.client.Answer;

/** A few agencies and a few years of random clerical work, checked after every step. */
final class History {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final OwnOffice office;
    private final Log log;
    private final Chance chance;
    private final Occasions occasions;
    private final Handing handing;
    private final Books books;
    private final List<Bureau> bureaus = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private int done;

    History(OwnOffice office, Log log, long seed) {
        this.office = office;
        this.log = log;
        this.chance = new Chance(seed);
        this.occasions = new Occasions(chance);
        this.handing = new Handing(chance);
        this.books = new Books(office.client(), log, chance);
    }

    /** Lives so many steps; what went wrong is told with the steps that led to it. */
    Tally live(int steps) {
        for (int agency = 0; agency < 2 + chance.below(2); agency++) {
            bureaus.add(founded());
        }
        for (int step = 0; step < steps; step++) {
            take(next(chance.of(
                    bureaus.stream().filter(bureau -> !bureau.abolished).toList())));
        }
        bureaus.forEach(bureau -> told(() -> books.checkAll(bureau)));
        bureaus.forEach(bureau -> told(() -> new Docket(books).check(bureau)));
        told(() -> new Adding(office, books, Chance.thisYear() - chance.below(2)).check(bureaus));
        bureaus.forEach(bureau -> told(() -> Remedies.check(books, bureau)));
        bureaus.forEach(bureau -> told(() -> new Disclosures(books).check(bureau)));
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
            bureau.pendingCases.addAll(Lawsuits.some(chance, 2));
            ObjectNode body = JSON.createObjectNode().put("year", firstYear);
            ObjectNode counts = body.putObject("pending");
            Stream.concat(bureau.pending.stream(), bureau.pendingCases.stream())
                    .forEach(column -> counts.put(column, counts.path(column).asInt() + 1));
            office.client()
                    .post("/api/agencies/" + id + "/declare-opening", body.toString())
                    .required();
        }
        return bureau;
    }

    private Attempt next(Bureau bureau) {
        if (chance.percent(bureau.pendingCases.isEmpty() ? 22 : 40)) {
            return occasions.lawsuit(bureau);
        }
        int dice = chance.below(100);
        if (!bureau.pending.isEmpty() && dice < 40) {
            return occasions.legacy(bureau);
        }
        if (bureau.matters.isEmpty() || dice < 18) {
            return occasions.registration(bureau);
        }
        if (dice < (bureau.reopened.isEmpty() ? 30 : 36)) {
            return occasions.closing(bureau);
        }
        if (dice < 42 && !bureau.closed.isEmpty()) {
            return occasions.reopening(bureau);
        }
        if (dice < 45) {
            return handing.step(bureau);
        }
        if (dice < 49) {
            Bureau other = other(bureau);
            return chance.percent(8) ? occasions.abolition(bureau, other) : occasions.transfer(bureau, other);
        }
        return dice < 58 ? occasions.disclosure(bureau) : occasions.about(bureau);
    }

    private Bureau other(Bureau bureau) {
        var others = bureaus.stream()
                .filter(each -> each != bureau && !each.abolished)
                .toList();
        return others.isEmpty() ? bureau : chance.of(others);
    }

    /** Requests that came out of another one are known from now on; those that moved are gone from here. */
    private void newcomers(Attempt attempt, String state, JsonNode answer) {
        for (JsonNode event : answer.path("events")) {
            String id = event.path("payload").path("requestId").asText();
            String name = event.path("name").asText();
            movedCase(attempt, name, event.path("payload"), answer);
            Bureau whose = bureaus.stream()
                    .filter(each ->
                            each.id() == event.path("payload").path("agency").asInt())
                    .findFirst()
                    .orElse(attempt.bureau());
            boolean known =
                    whose.matters.stream().anyMatch(matter -> matter.id().equals(id));
            if (name.equals("RequestSubmitted") && !known) {
                whose.matters.add(Matter.outOf(state, id, answer));
            } else if (name.equals("RequestTransferredOut")) {
                attempt.touched().forEach(each -> each.moved = true);
                whose.matters.stream().filter(matter -> matter.id().equals(id)).forEach(Matter::gone);
            }
        }
    }

    /** A case of an abolished agency is the other one's from now on. */
    private void movedCase(Attempt attempt, String name, JsonNode payload, JsonNode answer) {
        String id = payload.path("caseId").asText();
        for (Bureau each : attempt.touched()) {
            boolean itsOwn = each.id() == payload.path("agency").asInt();
            if (itsOwn && name.equals("CaseTransferredOut")) {
                attempt.touched().forEach(touched -> touched.moved = true);
                each.cases.stream().filter(known -> known.id.equals(id)).forEach(Lawsuits.Case::gone);
            } else if (itsOwn && name.equals("CaseFiled") && payload.hasNonNull("takeover")) {
                var route = CaseRoute.valueOf(payload.path("route").asText());
                var taken = new Lawsuits.Case(id, route, "ACCEPTED");
                taken.recall(answer);
                each.cases.add(taken);
            }
        }
    }

    private long records(Attempt attempt) {
        return attempt.touched().stream()
                .distinct()
                .mapToLong(each -> log.records(each.id()))
                .sum();
    }

    private void take(Attempt attempt) {
        told.add(attempt.toString());
        told(() -> give(attempt));
        attempt.touched().forEach(bureau -> told(() -> books.check(bureau)));
        if (chance.percent(5)) {
            told(() -> new Disclosures(books).check(attempt.bureau()));
        }
    }

    private void give(Attempt attempt) {
        long before = records(attempt);
        Answer tried = chance.percent(6) ? post(attempt, "?dryRun=true") : null;
        assertThat(records(attempt)).as("records after a dry run").isEqualTo(before);
        Answer answer = post(attempt, "");
        told.set(told.size() - 1, answer.status() + " " + told.getLast() + " → " + names(answer));
        if (tried != null) {
            assertThat(names(tried)).as("what the dry run foretold").isEqualTo(names(answer));
        }
        if (!answer.ok()) {
            assertThat(answer.status()).as(answer.body()).isIn(409, 422);
            assertThat(records(attempt)).as("records after a refusal").isEqualTo(before);
            return;
        }
        done++;
        int events = answer.json().path("events").size();
        if (chance.percent(6)) {
            requireRepeated(post(attempt, "").required().json(), answer.json());
        }
        assertThat(records(attempt)).as("records of the command").isEqualTo(before + events);
        attempt.learn().accept(answer.json());
        newcomers(attempt, "RECEIVED", answer.json());
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
