package org.gongkai.query.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import org.gongkai.access.Visitor;
import org.gongkai.deadline.WorkingDayCalendar;
import org.gongkai.events.AgencyId;
import org.gongkai.query.ledger.Agency;
import org.gongkai.query.ledger.Ledger;
import org.gongkai.query.register.CaseRows;
import org.gongkai.query.register.Register;
import org.gongkai.query.report.AsOf;
import org.gongkai.query.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Lays an agency's desk. */
final class Desks {

    private static final String TODOS = Sql.of(Desks.class, "todos.sql");
    private static final String UNKNOWN = Sql.of(Desks.class, "unknown.sql");

    /** Requests read at once; an office with more open ones sees the most pressing. */
    private static final int MOST = 1_000;

    private final Register register;
    private final Ledger ledger;
    private final Deadlines deadlines;
    private final Burdens burdens;
    private final Clock clock;

    Desks(Register register, Ledger ledger, Deadlines deadlines, Clock clock) {
        this.register = register;
        this.burdens = new Burdens(register);
        this.ledger = ledger;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    DeskView of(Agency agency, Whose whose, @Nullable Tile only, @Nullable Visitor reader) {
        LocalDate today = LocalDate.now(clock.withZone(AsOf.ZONE));
        WorkingDayCalendar calendar = register.calendar(Long.MAX_VALUE);
        var todos = todos(agency.id(), whose, reader, calendar, today);
        var shown =
                todos.stream().filter(todo -> only == null || only.counts(todo)).toList();
        return new DeskView(
                today,
                whose,
                only,
                Arrays.stream(Tile.values()).map(tile -> count(tile, todos)).toList(),
                groups(shown),
                todos.size() < MOST ? 0 : open(agency.id()) - MOST,
                deadlines.answers(agency.id(), calendar, today),
                deadlines.reports(agency, today),
                unknown(agency.id(), calendar),
                members(agency.id(), today));
    }

    private List<Todo> todos(
            AgencyId agency, Whose whose, @Nullable Visitor reader, WorkingDayCalendar calendar, LocalDate today) {
        var handlers = whose.handlers(reader);
        return register.sql(TODOS)
                .param("agency", agency.value())
                .param("open", Register.OPEN)
                .param("section", whose.section(reader))
                .param("anyone", handlers == null)
                .param("handlers", handlers == null ? List.of("") : handlers)
                .param("most", MOST)
                .query((row, n) -> Todo.of(CaseRows.read(row), calendar, today))
                .list();
    }

    private static DeskView.Count count(Tile tile, List<Todo> todos) {
        return new DeskView.Count(
                tile, (int) todos.stream().filter(tile::counts).count());
    }

    private static List<DeskView.Group> groups(List<Todo> todos) {
        var groups = new EnumMap<Urgency, List<Todo>>(Urgency.class);
        todos.forEach(todo ->
                groups.computeIfAbsent(todo.urgency(), u -> new ArrayList<>()).add(todo));
        return groups.entrySet().stream()
                .map(group -> new DeskView.Group(group.getKey(), group.getValue()))
                .toList();
    }

    private long open(AgencyId agency) {
        return register.sql(Sql.of(Desks.class, "open.sql"))
                .param("agency", agency.value())
                .param("open", Register.OPEN)
                .query(Long.class)
                .single();
    }

    private DeskView.@Nullable Unknown unknown(AgencyId agency, WorkingDayCalendar calendar) {
        long requests = register.sql(UNKNOWN)
                .param("agency", agency.value())
                .param("open", Register.OPEN)
                .query(Long.class)
                .single();
        var newest = calendar.newestYear();
        return requests == 0 || newest.isEmpty() ? null : new DeskView.Unknown(newest.getAsInt() + 1, requests);
    }

    private List<DeskView.Member> members(AgencyId agency, LocalDate today) {
        return burdens.of(
                ledger.agencies(ledger.position()).stream()
                        .filter(member -> agency.equals(member.superior()))
                        .toList(),
                today);
    }
}
