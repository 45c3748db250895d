package org.gongkai.query.checklist;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing to look at.
 *
 * @param code its stable name
 * @param level whether closing is refused until it is done
 * @param count how many there are
 * @param zh what it is and what to do, in Chinese
 * @param en the same in English
 * @param where the address that leads to its place
 * @param requests those concerned, the first {@link #SHOWN} of them; empty when it is not about single requests
 */
public record Item(String code, Level level, int count, String zh, String en, String where, List<About> requests) {

    /** So many requests are named; the count tells of the others. */
    public static final int SHOWN = 50;

    /** How much it matters. */
    public enum Level {
        /** Closing is refused until it is put right. */
        STOPS,
        /** Somebody should look at it; it may be right as it is. */
        LOOK
    }

    /** What the report it is about is made of. */
    public enum Part {
        REQUESTS,
        PROACTIVE,
        CASES,
        TEXTS
    }

    /** Which part of the report it is about, which is where it is mended. */
    public Part part() {
        return switch (code) {
            case "CASES_WITHOUT_RESULT" -> Part.CASES;
            case "TABLE_TWO_INCOMPLETE" -> Part.PROACTIVE;
            case "NUMBER_GAPS",
                    "NONE_RECEIVED",
                    "SOME_RECEIVED_AFTER_ALL",
                    "OTHER_SHARE",
                    "OPENING_BALANCE",
                    "TEMPLATE_YEAR" -> Part.REQUESTS;
            default -> code.startsWith("T2.") ? Part.PROACTIVE : LooseEnd.is(code) ? Part.REQUESTS : Part.TEXTS;
        };
    }

    /** A request to look at. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record About(UUID requestId, @Nullable String requestNo, String summary, String where) {}

    public Item {
        requests = List.copyOf(requests);
    }

    /** Something about the report as a whole. */
    static Item look(String code, int count, String zh, String en, String where) {
        return new Item(code, Level.LOOK, count, zh, en, where, List.of());
    }
}
