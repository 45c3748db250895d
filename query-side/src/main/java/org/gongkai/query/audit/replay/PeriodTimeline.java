package org.gongkai.query.audit.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.gongkai.booking.Periods;
import org.gongkai.events.Event;
import org.gongkai.events.agency.OpeningBalanceDeclared;
import org.gongkai.events.period.PeriodClosed;
import org.gongkai.events.period.PeriodReopened;

/** Which years of each agency took bookings at every point of the log. */
final class PeriodTimeline {

    /**
     * From some record on.
     *
     * @param lastClosed the last year that was ever closed, here or before this log; 0 when none was
     * @param reopened the years that are open again, and the reopening a command had to name
     */
    private record Stretch(int lastClosed, Map<Integer, UUID> reopened) {

        static final Stretch NOTHING_CLOSED = new Stretch(0, Map.of());

        Stretch elsewhereTo(int year) {
            return new Stretch(Math.max(lastClosed, year), reopened);
        }

        Stretch closed(int year) {
            var left = new HashMap<>(reopened);
            left.remove(year);
            return new Stretch(Math.max(lastClosed, year), Map.copyOf(left));
        }

        Stretch reopened(int year, UUID by) {
            var more = new HashMap<>(reopened);
            more.put(year, by);
            return new Stretch(lastClosed, Map.copyOf(more));
        }
    }

    private final Map<Integer, TreeMap<Long, Stretch>> agencies = new HashMap<>();

    /** The next record of the log. */
    void accept(long position, Event event) {
        var stretches = agencies.computeIfAbsent(event.agency().value(), a -> new TreeMap<>());
        var now = stretches.isEmpty()
                ? Stretch.NOTHING_CLOSED
                : stretches.lastEntry().getValue();
        Stretch next = switch (event) {
            case OpeningBalanceDeclared e -> now.elsewhereTo(e.year() - 1);
            case PeriodClosed e -> now.closed(e.year());
            case PeriodReopened e -> now.reopened(e.year(), e.reopening());
            default -> now;
        };
        if (!next.equals(now)) {
            stretches.put(position, next);
        }
    }

    /**
     * What a command just before this record may have found: everyday work first, then one for each reopening in
     * force, because
     * only a command that named it could book into the years reopened.
     */
    List<Periods> before(int agency, long position) {
        var stretches = agencies.get(agency);
        var entry = stretches == null ? null : stretches.lowerEntry(position);
        var stretch = entry == null ? Stretch.NOTHING_CLOSED : entry.getValue();
        var possible = new ArrayList<Periods>();
        possible.add(Periods.closedTo(stretch.lastClosed()));
        for (UUID reopening : new HashSet<>(stretch.reopened().values())) {
            var years = new HashSet<Integer>();
            stretch.reopened().forEach((year, by) -> {
                if (by.equals(reopening)) {
                    years.add(year);
                }
            });
            possible.add(new Periods(stretch.lastClosed(), years));
        }
        return possible;
    }
}
