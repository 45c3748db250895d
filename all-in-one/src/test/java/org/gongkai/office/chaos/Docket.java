package org.gongkai.office.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.casefile.State;
import org.gongkai.events.ledger.Line;

/** Holds what the ledger carries forward against what the register calls open: two accounts of the same requests. */
final class Docket {

    private final Books books;

    Docket(Books books) {
        this.books = books;
    }

    /** What stands is open; what is open stands, unless a closed year counts it as done. */
    void check(Bureau bureau) {
        Set<String> standing = standing(bureau);
        JsonNode items =
                books.ask("/api/requests?size=200&agency=" + bureau.id()).path("items");
        assertThat(items).hasSize(bureau.matters.size());
        for (JsonNode item : items) {
            String id = item.path("requestId").asText();
            State state = State.valueOf(item.path("state").asText());
            boolean owed = state.isOpen() && state != State.SUBMITTED;
            if (standing.remove(id)) {
                assertThat(owed).as("%s is carried forward", item).isTrue();
            } else if (owed) {
                requireDoneInClosedYear(bureau, id);
            }
        }
        assertThat(standing).as("carried forward and not in the register").isEmpty();
    }

    private Set<String> standing(Bureau bureau) {
        String address = Books.report(bureau, Integer.toString(Chance.thisYear())) + "/cells/CARRIED_FORWARD/TOTAL";
        return new HashSet<>(books.ask(address).path("requests").findValuesAsText("requestId"));
    }

    private void requireDoneInClosedYear(Bureau bureau, String id) {
        JsonNode facts = books.ask("/api/requests/" + id);
        List<Integer> years = new java.util.ArrayList<>();
        for (JsonNode booking : facts.path("bookings")) {
            if (Line.valueOf(booking.path("line").asText()).isOutcome()) {
                years.add(booking.path("period").asInt());
            }
        }
        boolean tookOver = facts.path("origin").asText().equals("SUCCESSION");
        if (!facts.path("order").isNull() && (tookOver || !years.isEmpty())) {
            return; // Decided anew: the first reply counts, whenever and at whichever agency it was.
        }
        assertThat(years).as("where %s is counted as done", facts).hasSize(1);
        assertThat(years.getFirst()).as(facts.toString()).isLessThan(bureau.firstNeverClosed());
    }
}
