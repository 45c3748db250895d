package org.gongkai.command.period;

import java.sql.Array;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongkai.booking.Cell;
import org.gongkai.events.AgencyId;
import org.gongkai.events.ledger.Booking;
import org.gongkai.events.ledger.Posting;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The cells of an agency's tables 三, folded from the bookings in the log's typed column. */
final class Cells {

    private final SortedMap<Cell, Integer> sums = new TreeMap<>();

    /** Everything the agency has booked. */
    static Cells of(AgencyId agency, JdbcClient jdbc) {
        var cells = new Cells();
        jdbc.sql("SELECT bookings FROM log.event WHERE agency = ? AND bookings <> '{}'")
                .param(agency.value())
                .query(rs -> {
                    cells.add(Posting.unflatten(ints(rs.getArray("bookings"))));
                });
        return cells;
    }

    private static int[] ints(Array array) throws java.sql.SQLException {
        Integer[] boxed = (Integer[]) array.getArray();
        int[] plain = new int[boxed.length];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = boxed[i];
        }
        return plain;
    }

    void add(List<Booking> bookings) {
        bookings.forEach(b -> sums.merge(
                new Cell(b.period(), b.line(), b.column()), b.amount(), (x, y) -> x + y == 0 ? null : x + y));
    }

    /** The cells of one year that are not 0. */
    List<Booking> of(AgencyId agency, int year) {
        return sums.entrySet().stream()
                .filter(e -> e.getKey().period() == year)
                .map(e ->
                        new Booking(agency, year, e.getKey().line(), e.getKey().column(), e.getValue()))
                .toList();
    }

    /** The years in which anything stands or is counted, with how many cells. */
    Map<Integer, Long> years() {
        return sums.keySet().stream().collect(Collectors.groupingBy(Cell::period, TreeMap::new, Collectors.counting()));
    }

    int get(Cell cell) {
        return sums.getOrDefault(cell, 0);
    }
}
