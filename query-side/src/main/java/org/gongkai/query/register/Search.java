package org.gongkai.query.register;

import java.time.LocalDate;
import org.gongkai.casefile.State;
import org.gongkai.events.ledger.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What the register is asked for. A filter that is null does not filter.
 *
 * @param agency whose requests
 * @param year received in, or arrived in while receipt is not confirmed
 * @param text found in the registration number or the summary, whatever the case, or in what is sealed
 * @param overdueOn open on this day though due before it
 * @param office how far it is within the office
 * @param order what comes first
 * @param page from 1
 * @param size requests a page, 1 to {@link #MOST}
 */
public record Search(
        @Nullable Integer agency,
        @Nullable State state,
        @Nullable Integer year,
        @Nullable String text,
        @Nullable Outcome outcome,
        @Nullable LocalDate overdueOn,
        Office office,
        Order order,
        int page,
        int size) {

    /** The longest page. */
    public static final int MOST = 200;

    /** Requests a page unless told otherwise. */
    public static final int USUAL = 50;

    /**
     * Where a request is within the office. A filter that is null does not filter.
     *
     * @param internalDueBefore still open, though wanted within the office before this day
     * @param undelivered whether its reply came back and was not sent again
     * @param incomplete whether it lacks what the law wants in a filing
     */
    public record Office(
            @Nullable String section,
            @Nullable String handler,
            @Nullable LocalDate internalDueBefore,
            @Nullable Boolean undelivered,
            @Nullable Boolean incomplete) {

        /** Wherever it is. */
        public static final Office ANY = new Office(null, null, null, null, null);
    }

    /** What a list can be sorted by; requests that lack it come last, ties newest first. */
    public enum Sort {
        RECEIVED_ON("receivedOn", "received_on"),
        DUE("due", "due_on"),
        REQUEST_NO("requestNo", "request_no"),
        SUBMITTED_ON("submittedOn", "submitted_on"),
        MADE_ON("madeOn", "closed_on"),
        STATE("state", "state"),
        INTERNAL_DUE("internalDue", "internal_due"),
        HANDLER("handler", "handler"),
        AGENCY("agency", "agency"),
        POSITION("position", "position");

        private final String field;
        private final String column;

        Sort(String field, String column) {
            this.field = field;
            this.column = column;
        }

        /** Its name in the API. */
        public String field() {
            return field;
        }
    }

    /** By what, and which way. */
    public record Order(Sort by, boolean descending) {

        /** What was recorded last comes first. */
        public static final Order NEWEST_FIRST = new Order(Sort.POSITION, true);

        String sql() {
            String way = descending ? " DESC" : " ASC";
            return by.column + way + " NULLS LAST, position DESC";
        }
    }
}
