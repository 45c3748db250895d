package org.gongkai.booking;

import java.time.LocalDate;
import org.gongkai.events.ledger.Account;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger needs to know of one round of a request, or of a case: how it came in, how it left, and as whose.
 *
 * @param column the applicant's category, or the kind of case, as now known
 * @param entry how it came in; null while it has not been received
 * @param exit how it left; null while it stands
 * @param voidedOn the day the registration was found to be a mistake; null when it was none
 */
public record Life(
        Column column,
        @Nullable Entry entry,
        @Nullable Exit exit,
        @Nullable LocalDate voidedOn) {

    /** How a request comes into an agency's ledger. */
    public sealed interface Entry {

        /** The line it is entered by in its account. */
        Line line(Account account);

        /**
         * The year it should be entered in.
         *
         * @param bookedIn the year it is entered in so far; null when it is not
         */
        int year(Periods periods, @Nullable Integer bookedIn);

        /** Received on a day: newly received in its year, or late in the first year that was never closed. */
        record Received(LocalDate on) implements Entry {
            @Override
            public Line line(Account account) {
                return account.received();
            }

            @Override
            public int year(Periods periods, @Nullable Integer bookedIn) {
                return periods.yearFor(on, bookedIn);
            }
        }

        /** Carried in from the last year reported elsewhere, at go-live. */
        record Opening(int firstYear) implements Entry {
            @Override
            public Line line(Account account) {
                return account.carriedIn();
            }

            @Override
            public int year(Periods periods, @Nullable Integer bookedIn) {
                return firstYear;
            }
        }

        /** Taken over from another agency together with the function, standing there by this line in this year. */
        record MovedIn(Line line, int year) implements Entry {
            @Override
            public Line line(Account account) {
                return line;
            }

            @Override
            public int year(Periods periods, @Nullable Integer bookedIn) {
                return year;
            }
        }
    }

    /** How a request leaves an agency's ledger. */
    public sealed interface Exit {

        /**
         * By an outcome: answered, withdrawn or abandoned.
         *
         * @param madeOn the day it counts on
         */
        record Settled(Line outcome, LocalDate madeOn) implements Exit {}

        /** Handed to another agency while it stood, together with the function. */
        record MovedOut(LocalDate on) implements Exit {}

        /**
         * The agency was abolished: its successor reports the whole year.
         *
         * <p>Only for requests that have something booked from that year on; the others keep how they left.
         */
        record Abolished(int year) implements Exit {}
    }
}
