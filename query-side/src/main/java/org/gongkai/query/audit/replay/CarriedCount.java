package org.gongkai.query.audit.replay;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.gongkai.booking.Booked;
import org.gongkai.events.AgencyId;
import org.gongkai.events.ledger.Booking;
import org.gongkai.events.ledger.Line;
import org.gongkai.query.audit.Remarks;
import org.gongkai.query.ledger.AgencyYear;

/**
 * Counts, request by request, who was carried forward at each closing: the list must be as long as the figure fixed.
 */
final class CarriedCount {

    /** A closing, what it fixed, and how many requests were counted. */
    private static final class Closing {
        private final AgencyYear year;
        private final int fixed;
        private int counted;

        Closing(AgencyYear year, int fixed) {
            this.year = year;
            this.fixed = fixed;
        }
    }

    private final Map<AgencyId, TreeMap<Long, Closing>> closings = new HashMap<>();

    /** A closing that fixed so many as carried forward. */
    void closed(long position, AgencyYear year, int fixed) {
        closings.computeIfAbsent(year.agency(), a -> new TreeMap<>()).put(position, new Closing(year, fixed));
    }

    /**
     * One request's bookings, record by record.
     *
     * @param events what it booked at each position, in order
     */
    void count(AgencyId agency, NavigableMap<Long, List<Booking>> events) {
        boolean wasCarried =
                events.values().stream().anyMatch(bookings -> bookings.stream().anyMatch(b -> forward(b.line())));
        if (!wasCarried) {
            return;
        }
        closings.getOrDefault(agency, new TreeMap<>()).forEach((position, closing) -> {
            Booked then = Booked.NOTHING;
            for (List<Booking> bookings : events.headMap(position).values()) {
                then = then.plus(bookings);
            }
            closing.counted += then.net().entrySet().stream()
                    .filter(e -> e.getKey().period() == closing.year.year()
                            && forward(e.getKey().line()))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
        });
    }

    private static boolean forward(Line line) {
        return line == line.account().carriedForward();
    }

    /** All requests were counted. */
    void finish(Remarks remarks) {
        closings.values()
                .forEach(mine -> mine.forEach((position, closing) -> {
                    if (closing.fixed != closing.counted) {
                        remarks.add(
                                "CARRIED_DIFFERS",
                                position,
                                "记录 %d 锁定机关 %s 的 %d 年度：结转 %d 件，逐件清点为 %d 件。"
                                        .formatted(
                                                position,
                                                closing.year.agency(),
                                                closing.year.year(),
                                                closing.fixed,
                                                closing.counted),
                                "Record %d closes %d of agency %s: %d carried forward, but %d are counted one by one."
                                        .formatted(
                                                position,
                                                closing.year.year(),
                                                closing.year.agency(),
                                                closing.fixed,
                                                closing.counted));
                    }
                }));
    }
}
