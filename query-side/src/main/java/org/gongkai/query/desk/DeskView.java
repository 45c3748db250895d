package org.gongkai.query.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongkai.annual.Stage;
import org.gongkai.events.Labelled;
import org.jspecify.annotations.Nullable;

/**
 * An agency's desk on one day.
 *
 * @param only the one number whose requests are shown; null for all
 * @param counts the numbers on top
 * @param groups the requests by urgency, empty groups left out
 * @param shut how many open requests there are beyond those read; 0 in all but the largest offices
 * @param cases the reviews and suits that wait for the agency's answer, the first due first
 * @param reports the annual reports not yet published that are due soon or overdue
 * @param unknown open due dates that run past the last year whose holidays are known; null when none does
 * @param members the agencies below, in numbers only
 */
public record DeskView(
        LocalDate today,
        Whose whose,
        @Nullable Tile only,
        List<Count> counts,
        List<Group> groups,
        long shut,
        List<Answering> cases,
        List<Reporting> reports,
        @Nullable Unknown unknown,
        List<Member> members) {

    /** A number on top. */
    public record Count(Tile tile, int count) {}

    /** The requests of one urgency. */
    public record Group(Urgency urgency, List<Todo> todos) {}

    /**
     * A review or suit to be answered.
     *
     * @param left days left, by the calendar; negative when it is overdue
     */
    public record Answering(UUID caseId, String caseNo, Labelled route, String body, LocalDate due, long left) {}

    /**
     * An annual report that is due.
     *
     * @param whole whether it is the report of the whole government rather than the agency's own
     * @param left days left, by the calendar; negative when it is overdue
     */
    public record Reporting(int year, boolean whole, LocalDate due, long left, Stage stage) {}

    /** How many open due dates may still move, because the holidays of the year are not known. */
    public record Unknown(int year, long requests) {}

    /** An agency below. */
    public record Member(int agency, String name, long open, long overdue, long toConfirm) {}

    /** Whether nothing lies here at all. */
    public boolean empty() {
        return groups.isEmpty() && cases.isEmpty();
    }
}
