package org.gongkai.query.register;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.casefile.State;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.Channel;
import org.jspecify.annotations.Nullable;

/**
 * What the register is asked for. A filter that is null does not filter.
 *
 * @param agency whose requests
 * @param year received in, or arrived in while receipt is not confirmed
 * @param text found in the registration, document or archive number or the summary, whatever the case, or in what is
 *     sealed
 * @param overdueOn open on this day though due before it
 * @param office how far it is within the office
 * @param kind how it came, from whom, and whether it went by the rules
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
        Kind kind,
        Order order,
        int page,
        int size) {

    private static final String TEXT = "(words LIKE :text OR request_id = ANY (CAST(:also AS uuid[])))";

    /** The longest page. */
    public static final int MOST = 200;

    /** The same filters and order, from the beginning, this many at once. */
    public Search firstPage(int most) {
        return new Search(agency, state, year, text, outcome, overdueOn, office, kind, order, 1, most);
    }

    /** Requests a page unless told otherwise. */
    public static final int USUAL = 50;

    /**
     * The conditions of the filters that are set, joined; only these, so that the database can use its indexes. The
     * values go by name.
     */
    String where() {
        var set = new LinkedHashMap<String, @Nullable Object>();
        set.put("agency = :agency", agency);
        set.put("state = :state", state);
        set.put("outcome = :outcome", outcome);
        set.put("COALESCE(received_on, arrived_on) BETWEEN :from AND :to", year);
        set.put(TEXT, text);
        set.put("(state = ANY (CAST(:open AS text[])) AND due_on < :overdueOn)", overdueOn);
        set.put("section = :section", office.section());
        set.put("handler = :handler", office.handler());
        set.put(
                "(state = ANY (CAST(:open AS text[])) AND internal_due < :internalDueBefore)",
                office.internalDueBefore());
        set.put("undelivered = :undelivered", office.undelivered());
        set.put("incomplete = :incomplete", office.incomplete());
        set.put("channel = :channel", kind.channel());
        set.put("category = :category", kind.category());
        set.put("(faults > 0) = :faulty", kind.faulty());
        String joined = set.entrySet().stream()
                .filter(condition -> condition.getValue() != null)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining("\n   AND "));
        return joined.isEmpty() ? "TRUE" : joined;
    }

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

    /**
     * How a request came, from whom, and whether it went by the rules. A filter that is null does not filter.
     *
     * @param channel the way it came
     * @param category the applicant's category
     * @param faulty whether a procedural fault (程序瑕疵) is on record
     */
    public record Kind(
            @Nullable Channel channel,
            @Nullable Column category,
            @Nullable Boolean faulty) {

        /** Of whatever kind. */
        public static final Kind ANY = new Kind(null, null, null);
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
        OUTCOME("outcome", "outcome"),
        SUMMARY("summary", "summary"),
        CATEGORY("category", "category"),
        CHANNEL("channel", "channel"),
        SECTION("section", "section"),
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
            if (by == Sort.POSITION) {
                return descending ? "position DESC" : "position"; // Never null, and as the index has it.
            }
            return by.column + (descending ? " DESC" : " ASC") + " NULLS LAST, position DESC";
        }
    }
}
