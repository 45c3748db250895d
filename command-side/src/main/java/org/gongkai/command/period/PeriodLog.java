package org.gongkai.command.period;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.booking.Booked;
import org.gongkai.booking.Cell;
import org.gongkai.command.desk.Streams;
import org.gongkai.events.AgencyId;
import org.gongkai.events.Event;
import org.gongkai.events.agency.AgencyEvent;
import org.gongkai.events.agency.OpeningBalanceDeclared;
import org.gongkai.events.calendar.CalendarAdopted;
import org.gongkai.events.calendar.CalendarEvent;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Posting;
import org.gongkai.events.period.PeriodClosed;
import org.gongkai.events.period.PeriodEvent;
import org.gongkai.events.proactive.ProactiveEvent;
import org.gongkai.proactive.Figures;
import org.gongkai.rule.chapter.YearRule;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What closing a year has to look up in the log. */
class PeriodLog {

    private final Streams streams;
    private final JdbcClient jdbc;

    PeriodLog(Streams streams, JdbcClient jdbc) {
        this.streams = streams;
        this.jdbc = jdbc;
    }

    /** The last closing of a year; null when it was never closed. */
    @Nullable
    PeriodClosed lastClosing(AgencyId agency, int year) {
        return last(streams.read(PeriodEvent.streamOf(agency, year)), PeriodClosed.class);
    }

    /** The newest year whose calendar was adopted; 0 when none was. */
    int newestCalendarYear() {
        return streams.read(CalendarEvent.STREAM).stream()
                .filter(CalendarAdopted.class::isInstance)
                .mapToInt(e -> ((CalendarAdopted) e).year())
                .max()
                .orElse(0);
    }

    /** The pending requests of the last report made elsewhere are all registered, column by column. */
    void requireOpening(AgencyId agency, int year, Cells cells) {
        var declared = last(streams.read(AgencyEvent.streamOf(agency)), OpeningBalanceDeclared.class);
        if (declared == null || declared.year() != year) {
            return;
        }
        Booked moved = moved(agency);
        for (Column column : Column.values()) { // Of requests and of cases.
            int published = declared.pending().getOrDefault(column, 0);
            Cell cell = new Cell(year, column.account().carriedIn(), column);
            int registered = cells.get(cell) - moved.net().getOrDefault(cell, 0);
            YearRule.OPENING_MUST_TIE_OUT.require(published == registered, column, published, registered);
        }
    }

    /** What taking requests over, and handing them over, made of the agency's figures. */
    private Booked moved(AgencyId agency) {
        return jdbc
                .sql("""
                        SELECT bookings
                          FROM log.event
                         WHERE agency = :agency AND bookings <> '{}'
                           AND (name IN ('RequestTransferredOut', 'CaseTransferredOut')
                                OR aggregate IN (SELECT aggregate FROM log.event
                                                  WHERE agency = :agency
                                                    AND name IN ('RequestTransferredIn', 'CaseTransferredIn')))""")
                .param("agency", agency.value())
                .query((row, n) ->
                        Posting.unflatten(Stream.of((Integer[]) row.getArray(1).getArray())
                                .mapToInt(Integer::intValue)
                                .toArray()))
                .list()
                .stream()
                .reduce(Booked.NOTHING, Booked::plus, (a, b) -> b);
    }

    private static <E extends Event> @Nullable E last(List<? extends Event> events, Class<E> type) {
        return events.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** Table 二 of the agency in every year, from the facts about its proactive disclosure. */
    Figures figures(AgencyId agency) {
        return Figures.of(streams.read(ProactiveEvent.streamOf(agency)).stream()
                .flatMap(event -> ((ProactiveEvent) event).entries().stream())
                .toList());
    }

    /** Where the log stands, and its check code there. */
    record Head(long position, String hash) {}

    Head head() {
        return jdbc.sql("SELECT position, hash FROM log.event ORDER BY position DESC LIMIT 1")
                .query((rs, n) ->
                        new Head(rs.getLong("position"), HexFormat.of().formatHex(rs.getBytes("hash"))))
                .optional()
                .orElse(new Head(0, ""));
    }
}
