package org.gongkai.query.register.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongkai.casefile.State;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.Channel;
import org.gongkai.events.request.Origin;
import org.gongkai.query.register.CaseRow;
import org.gongkai.query.register.Register;
import org.gongkai.query.register.Search;
import org.jspecify.annotations.Nullable;

/**
 * A page of the register.
 *
 * @param total requests on all pages
 * @param page from 1
 * @param size requests a page
 * @param searchComplete whether q was looked for in all sealed data; false shortly after a start, or without their key
 */
public record ListAnswer(long total, int page, int size, boolean searchComplete, List<Item> items) {

    /**
     * One request.
     *
     * @param due the last day for the reply; null while the clock stands still and before receipt
     * @param madeOn the day the reply was made, or the request was closed otherwise
     * @param overdue open, and due before today
     * @param section who is in charge in the office
     * @param internalDue the day an answer is wanted within the office
     * @param undelivered the reply came back and was not sent again
     * @param incomplete open, and lacking what the law wants in a filing
     */
    public record Item(
            UUID requestId,
            @Nullable String requestNo,
            int agency,
            @Nullable Origin origin,
            State state,
            Label stateLabel,
            Channel channel,
            Column category,
            String summary,
            LocalDate submittedOn,
            @Nullable LocalDate receivedOn,
            @Nullable LocalDate due,
            boolean dueProvisional,
            boolean overdue,
            @Nullable Outcome outcome,
            @Nullable Label outcomeLabel,
            @Nullable LocalDate madeOn,
            @Nullable Boolean answeredLate,
            boolean lateLogged,
            int faults,
            @Nullable String section,
            @Nullable String handler,
            @Nullable LocalDate internalDue,
            boolean undelivered,
            boolean incomplete,
            @Nullable Integer standingYear,
            long position) {

        static Item of(CaseRow row, LocalDate today) {
            return new Item(
                    row.requestId(),
                    row.requestNo(),
                    row.agency(),
                    row.origin(),
                    row.state(),
                    Label.of(row.state()),
                    row.channel(),
                    row.category(),
                    row.summary(),
                    row.submittedOn(),
                    row.receivedOn(),
                    row.dueOn(),
                    row.dueProvisional(),
                    row.state().isOpen() && row.dueOn() != null && row.dueOn().isBefore(today),
                    row.outcome(),
                    row.outcome() == null ? null : Label.of(row.outcome().line()),
                    row.closedOn(),
                    row.answeredLate(),
                    row.lateLogged(),
                    row.faults(),
                    row.desk().section(),
                    row.desk().handler(),
                    row.desk().internalDue(),
                    row.desk().undelivered(),
                    row.desk().incomplete(),
                    row.standingYear(),
                    row.position());
        }
    }

    /** As it is shown. */
    public static ListAnswer of(Search search, Register.Page page, boolean complete, LocalDate today) {
        return new ListAnswer(
                page.total(),
                search.page(),
                search.size(),
                complete,
                page.rows().stream().map(row -> Item.of(row, today)).toList());
    }
}
