package org.gongkai.query.report.basis;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongkai.events.AgencyId;
import org.gongkai.events.ledger.Account;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;
import org.gongkai.query.ledger.Ledger;
import org.gongkai.query.sql.Sql;

/**
 * What lies between last year's IV and this year's II when a function moved: the requests that were taken over or
 * handed over while they stood.
 *
 * @param movedIn taken over, by column; columns without any are left out
 * @param movedOut handed over, likewise
 */
public record Bridge(Map<Column, Integer> movedIn, Map<Column, Integer> movedOut) {

    /** Nothing moved. */
    public static final Bridge NONE = new Bridge(Map.of(), Map.of());

    private static final String MOVED = Sql.of(Bridge.class, "bridge.sql");

    public Bridge {
        movedIn = Map.copyOf(movedIn);
        movedOut = Map.copyOf(movedOut);
    }

    /** As of a position. */
    public static Bridge read(Ledger ledger, AgencyId agency, int year, long asOf) {
        var in = new EnumMap<Column, Integer>(Column.class);
        var out = new EnumMap<Column, Integer>(Column.class);
        ledger.sql(MOVED)
                .param("agency", agency.value())
                .param("year", year)
                .param("asOf", asOf)
                .param("carriedIn", List.of(Line.CARRIED_IN.number(), Line.CASE_CARRIED_IN.number()))
                .param("carriedForward", List.of(Line.CARRIED_FORWARD.number(), Line.PENDING.number()))
                .query(row -> {
                    Column column = Column.of(row.getInt("col"));
                    put(in, column, row.getInt("moved_in"));
                    put(out, column, row.getInt("moved_out"));
                });
        return new Bridge(in, out);
    }

    private static void put(Map<Column, Integer> counts, Column column, int count) {
        if (count != 0) {
            counts.put(column, count);
        }
    }

    /** What is to be added to last year's IV. */
    public int at(Column column) {
        return movedIn.getOrDefault(column, 0) - movedOut.getOrDefault(column, 0);
    }

    /** How many were taken over. */
    public int movedIn(Account account) {
        return sum(movedIn, account);
    }

    /** How many were handed over. */
    public int movedOut(Account account) {
        return sum(movedOut, account);
    }

    private static int sum(Map<Column, Integer> counts, Account account) {
        return Column.of(account).stream()
                .mapToInt(column -> counts.getOrDefault(column, 0))
                .sum();
    }
}
