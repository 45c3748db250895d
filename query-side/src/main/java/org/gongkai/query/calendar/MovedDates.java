package org.gongkai.query.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.casefile.State;
import org.gongkai.deadline.ReplyClock;
import org.gongkai.deadline.WorkingDayCalendar;
import org.gongkai.query.ledger.Agency;
import org.gongkai.query.ledger.Ledger;
import org.gongkai.query.register.Register;
import org.gongkai.query.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Finds the open requests that another calendar would give another due date. */
final class MovedDates {

    private static final String RUNNING = Sql.of(MovedDates.class, "running.sql");
    private static final List<String> OPEN =
            Stream.of(State.values()).filter(State::isOpen).map(State::name).toList();

    private final Register register;
    private final Ledger ledger;

    MovedDates(Register register, Ledger ledger) {
        this.register = register;
        this.ledger = ledger;
    }

    private record Running(
            UUID request, int agency, @Nullable String requestNo) {}

    /** Those whose due date is not the same by both calendars, the earliest new date first. */
    List<MovedDate> between(WorkingDayCalendar before, WorkingDayCalendar after, List<Adoption.Change> changed) {
        if (changed.isEmpty()) {
            return List.of();
        }
        Map<Integer, String> names = ledger.agencies(ledger.position()).stream()
                .collect(Collectors.toMap(agency -> agency.id().value(), Agency::name));
        return running(changed.getFirst().day(), changed.getLast().day()).stream()
                .flatMap(request -> moved(request, names, before, after).stream())
                .sorted(Comparator.comparing(MovedDate::after))
                .toList();
    }

    /** Open requests whose period touches these days, by the calendar as it is. */
    private List<Running> running(LocalDate first, LocalDate last) {
        return register.sql(RUNNING)
                .param("open", OPEN)
                .param("first", first)
                .param("last", last)
                .query((row, n) -> new Running(
                        row.getObject("request_id", UUID.class), row.getInt("agency"), row.getString("request_no")))
                .list();
    }

    private Optional<MovedDate> moved(
            Running request, Map<Integer, String> names, WorkingDayCalendar before, WorkingDayCalendar after) {
        var clock = register.chronicle(request.request())
                .map(chronicle -> chronicle.file().facts().clock())
                .orElse(null);
        if (clock == null) {
            return Optional.empty();
        }
        LocalDate was = ReplyClock.reckon(clock, before).due();
        LocalDate is = ReplyClock.reckon(clock, after).due();
        return was == null || is == null || was.equals(is)
                ? Optional.empty()
                : Optional.of(new MovedDate(
                        request.request(),
                        request.agency(),
                        names.getOrDefault(request.agency(), ""),
                        request.requestNo(),
                        was,
                        is));
    }
}
