package org.gongkai.booking;

import java.time.LocalDate;
import java.util.TreeMap;
import org.gongkai.booking.Life.Entry.Received;
import org.gongkai.booking.Life.Exit.Settled;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;
import org.jspecify.annotations.Nullable;

/**
 * The same ledger as a clerk keeps it on paper: a row a year, in pencil while the year is open, in ink when it is
 * closed.
 */
final class PaperBook {

    record Row(Line in, @Nullable Line out, Column column) {}

    final TreeMap<Integer, Row> rows = new TreeMap<>();

    /** Writes what is now known of a request; false when ink would have to be changed, and then nothing is written. */
    boolean write(Received entry, @Nullable Settled exit, @Nullable LocalDate voidedOn, Column known, Periods years) {
        var ink = new TreeMap<>(rows);
        ink.keySet().removeIf(years::takes);
        Row last = ink.isEmpty() ? null : ink.lastEntry().getValue();
        if (last != null && last.out() != Line.CARRIED_FORWARD) {
            return last.out() != null || (exit == null && voidedOn == null);
        }
        int stood = rows.isEmpty() ? 0 : rows.lastKey();
        int left = rows.isEmpty() || rows.lastEntry().getValue().out() == null ? 0 : stood;
        int from = last != null ? ink.lastKey() + 1 : year(entry.on(), years, rows.isEmpty() ? 0 : rows.firstKey());
        int out = exit != null ? year(exit.madeOn(), years, left) : Math.max(stood, year(voidedOn, years, left));
        int to = Math.max(from, out);
        rows.clear();
        rows.putAll(ink);
        if (voidedOn != null && last == null) {
            return true;
        }
        Line exitLine = voidedOn != null ? Line.OTHER_MISC : exit != null ? exit.outcome() : null;
        for (int year = from; year <= to; year++) {
            Line in = year == from && last == null ? Line.NEW_RECEIVED : Line.CARRIED_IN;
            rows.put(
                    year,
                    new Row(in, year < to ? Line.CARRIED_FORWARD : exitLine, last == null ? known : last.column()));
        }
        return true;
    }

    /** A fact of a closed year is written where it already stands in pencil, else on the first page never closed. */
    private static int year(@Nullable LocalDate fact, Periods years, int standsIn) {
        if (fact == null) {
            return standsIn;
        }
        boolean reopened = standsIn <= years.lastClosed() && years.takes(standsIn);
        return years.takes(fact.getYear()) ? fact.getYear() : reopened ? standsIn : years.lastClosed() + 1;
    }

    /** Turns the page at the end of a year. */
    void close(int year) {
        Row row = rows.get(year);
        if (row != null && row.out() == null) {
            rows.put(year, new Row(row.in(), Line.CARRIED_FORWARD, row.column()));
            rows.put(year + 1, new Row(Line.CARRIED_IN, null, row.column()));
        }
    }
}
