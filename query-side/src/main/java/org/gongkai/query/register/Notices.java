package org.gongkai.query.register;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.gongkai.deadline.WorkingDayCalendar;
import org.gongkai.events.calendar.CalendarAdopted;
import org.gongkai.events.json.EventJson;
import org.gongkai.query.feed.Recorded;
import org.gongkai.query.sql.Rows;
import org.gongkai.query.sql.Sql;
import org.jspecify.annotations.Nullable;

/** The working days as adopted so far, and which days the notices of a batch may have changed. */
final class Notices {

    static final String NAME = "CalendarAdopted";

    private static final String READ = Sql.of(Notices.class, "notices.sql");
    private static final String INSERT = Sql.of(Notices.class, "insert-notices.sql");

    /** The days a notice may have changed, both ends included. */
    record Span(LocalDate first, LocalDate last) {

        static Span of(CalendarAdopted notice, @Nullable CalendarAdopted before) {
            var days = Stream.of(notice, before)
                    .flatMap(n -> n == null ? Stream.of() : named(n))
                    .sorted()
                    .toList();
            return new Span(days.getFirst(), days.getLast());
        }

        /** The whole year too, because it is no longer provisional. */
        private static Stream<LocalDate> named(CalendarAdopted notice) {
            return Stream.of(
                            List.of(LocalDate.of(notice.year(), 1, 1), LocalDate.of(notice.year(), 12, 31)),
                            notice.holidayOff(),
                            notice.makeUpWorkday())
                    .flatMap(Collection::stream);
        }
    }

    private final Rows rows = new Rows(INSERT, "int8", "int4", "int4", "text");
    private WorkingDayCalendar calendar;

    private Notices(WorkingDayCalendar calendar) {
        this.calendar = calendar;
    }

    /** As the tables have them; they are understood anew only when they differ from those known. */
    static Notices read(Connection connection, AtomicReference<Known> known) throws SQLException {
        var kept = new ArrayList<Kept>();
        try (var statement = connection.prepareStatement(READ);
                var row = statement.executeQuery()) {
            while (row.next()) {
                kept.add(new Kept(row.getInt("version"), row.getString("payload")));
            }
        }
        Known last = known.get();
        if (!last.notices().equals(kept)) {
            last = Known.of(kept);
            known.set(last);
        }
        return new Notices(last.calendar());
    }

    /** A notice as it lies in the table. */
    private record Kept(int version, String payload) {

        CalendarAdopted notice() {
            return Notices.notice(version, payload);
        }
    }

    /** The notices last seen in the table, and the calendar they make. */
    record Known(List<Kept> notices, WorkingDayCalendar calendar) {

        static final Known NONE = of(List.of());

        private static Known of(List<Kept> notices) {
            var calendar = WorkingDayCalendar.EMPTY.adopting(
                    notices.stream().map(Kept::notice).toList());
            return new Known(List.copyOf(notices), calendar);
        }
    }

    static CalendarAdopted notice(int version, String payload) {
        return (CalendarAdopted) EventJson.CURRENT.read(NAME, version, payload);
    }

    /** Adopts one more. */
    Span add(Recorded record) {
        var notice = notice(record.version(), record.payload());
        var before = calendar.notices().get(notice.year());
        calendar = calendar.adopting(notice);
        rows.add(record.position(), notice.year(), record.version(), record.payload());
        return Span.of(notice, before);
    }

    WorkingDayCalendar calendar() {
        return calendar;
    }

    void write(Connection connection) throws SQLException {
        rows.write(connection);
    }
}
