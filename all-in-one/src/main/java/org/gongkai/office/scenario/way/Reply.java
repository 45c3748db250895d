package org.gongkai.office.scenario.way;

import java.util.List;
import java.util.Map;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.office.play.Act;
import org.jspecify.annotations.Nullable;

/**
 * What a reply says.
 *
 * @param outcome the line it counts in
 * @param documentNo its number
 * @param repeat the request answered before, where this one repeats it; else null
 */
public record Reply(
        Outcome outcome, String documentNo, @Nullable Repeat repeat) {

    /**
     * The request answered before.
     *
     * @param story its story in the play; null when it lies before
     * @param number its number, used when it has no story
     */
    public record Repeat(@Nullable Integer story, String number) {

        Act named(Act decide, String field) {
            return story == null ? decide.with(field, number) : decide.with(field, new Act.Link.RequestNo(story));
        }
    }

    /** The grounds: for a severed reply the part given and the part withheld beside the result. */
    List<Map<String, Object>> grounds() {
        return outcome == Outcome.PARTIALLY_GRANTED
                ? List.of(ground(outcome), ground(Outcome.GRANTED), ground(Outcome.DENIED_THIRD_PARTY_RIGHTS))
                : List.of(ground(outcome));
    }

    private static Map<String, Object> ground(Outcome outcome) {
        return Map.of("outcome", outcome.name(), "article", outcome.article(), "reasons", Words.reasons(outcome));
    }
}
