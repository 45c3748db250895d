package org.gongkai.query.register;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.casefile.State;
import org.gongkai.deadline.WorkingDayCalendar;
import org.gongkai.events.ledger.Booking;
import org.gongkai.events.ledger.Posting;
import org.gongkai.query.problem.Refused;
import org.gongkai.query.projection.ProjectionStatus;
import org.gongkai.query.projection.Projections;
import org.gongkai.query.projection.StillBuilding;
import org.gongkai.query.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * What can be asked of the register. Throws {@link StillBuilding} before it has caught up with the log for the first
 * time.
 */
public final class Register {

    private static final String LIST = Sql.of(Register.class, "list.sql");
    private static final String FOUND = Sql.of(Register.class, "found.sql");
    private static final String READABLE = "\n   AND agency = ANY (CAST(:readable AS int[]))";
    private static final String COUNT = Sql.of(Register.class, "count.sql");
    private static final String HISTORY = Sql.of(Register.class, "history.sql");
    private static final String BY_NUMBER = Sql.of(Register.class, "by-number.sql");
    private static final String ADOPTED = Sql.of(Register.class, "adopted.sql");

    /** The states in which a reply is owed, as an array of PostgreSQL. */
    public static final String OPEN =
            Stream.of(State.values()).filter(State::isOpen).map(State::name).collect(Collectors.joining(",", "{", "}"));

    private final JdbcClient jdbc;
    private final Projections projections;

    /** Reads the tables that {@link RegisterProjection} keeps. */
    public Register(JdbcClient jdbc, Projections projections) {
        this.jdbc = jdbc;
        this.projections = projections;
    }

    /**
     * A page of the register.
     *
     * @param total how many requests there are on all pages
     */
    public record Page(long total, List<CaseRow> rows) {}

    /** The same with nothing found in sealed data. */
    public Page list(Search search) {
        return list(search, List.of());
    }

    /**
     * The page asked for; empty beyond the last one.
     *
     * @param found requests in whose sealed data the text was found, which stand here like those with it in the open
     */
    public Page list(Search search, List<UUID> found) {
        return list(search, found, null);
    }

    /**
     * The page asked for of what may be read; empty beyond the last one.
     *
     * @param readable the agencies whose requests may be shown; null for all
     */
    public Page list(Search search, List<UUID> found, @Nullable Set<Integer> readable) {
        String also = array(found);
        return search.text() == null ? leafed(search, also, readable) : searched(search, also, readable);
    }

    private Page leafed(Search search, String also, @Nullable Set<Integer> readable) {
        var query = paged(LIST, search, also, readable);
        var rows = query.query((row, n) -> CaseRows.read(row)).list();
        boolean all = search.page() == 1 && rows.size() < search.size();
        return new Page(all ? rows.size() : count(search, also, readable), rows);
    }

    private record Hit(CaseRow row, long total) {}

    private Page searched(Search search, String also, @Nullable Set<Integer> readable) {
        var hits = paged(FOUND, search, also, readable)
                .query((row, n) -> new Hit(CaseRows.read(row), row.getLong("total")))
                .list();
        // Beyond the last page nobody says how many there are.
        long total =
                hits.isEmpty() ? count(search, also, readable) : hits.getFirst().total();
        return new Page(total, hits.stream().map(Hit::row).toList());
    }

    private StatementSpec paged(String statement, Search search, String also, @Nullable Set<Integer> readable) {
        return filtered(statement, search, also, readable)
                .param("size", search.size())
                .param("offset", (search.page() - 1L) * search.size());
    }

    private long count(Search search, String also, @Nullable Set<Integer> readable) {
        return filtered(COUNT, search, also, readable).query(Long.class).single();
    }

    private StatementSpec filtered(String statement, Search s, String also, @Nullable Set<Integer> readable) {
        var office = s.office();
        String where = s.where() + (readable == null ? "" : READABLE);
        return sql(statement
                        .replace("{where}", where)
                        .replace("{order}", s.order().sql()))
                .param("agency", s.agency())
                .param("readable", readable == null ? null : array(readable))
                .param("state", name(s.state()))
                .param("outcome", name(s.outcome()))
                .param("from", s.year() == null ? null : LocalDate.of(s.year(), 1, 1))
                .param("to", s.year() == null ? null : LocalDate.of(s.year(), 12, 31))
                .param("text", s.text() == null ? null : "%" + literally(s.text()) + "%")
                .param("also", also)
                .param("open", OPEN)
                .param("overdueOn", s.overdueOn())
                .param("section", office.section())
                .param("handler", office.handler())
                .param("internalDueBefore", office.internalDueBefore())
                .param("undelivered", office.undelivered())
                .param("incomplete", office.incomplete())
                .param("channel", name(s.kind().channel()))
                .param("category", name(s.kind().category()))
                .param("faulty", s.kind().faulty());
    }

    private static String array(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    /** In small letters as the words are, and no wildcard of SQL: what is typed is what is looked for. */
    private static String literally(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
    }

    /** All that happened to a request; empty when there is none with this id. */
    public Optional<Chronicle> chronicle(UUID request) {
        var events = sql(HISTORY)
                .param("request", request)
                .query((row, n) -> recounted(row))
                .list();
        return events.isEmpty() ? Optional.empty() : Optional.of(Chronicle.of(events, calendar(Long.MAX_VALUE)));
    }

    /**
     * All that happened to a request, by its id as it was typed.
     *
     * @throws Refused when there is none with this id
     */
    public Chronicle required(String id) {
        return parsed(id).flatMap(this::chronicle).orElseThrow(() -> unknown(id));
    }

    private static Optional<UUID> parsed(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Refused unknown(String id) {
        return Refused.notFound("id", "没有编号为 " + id + " 的申请。", "There is no request " + id + ".");
    }

    /** The requests with a registration number: one an agency at most. */
    public List<UUID> numbered(String requestNo) {
        return sql(BY_NUMBER)
                .param("number", requestNo)
                .query((row, n) -> row.getObject("request_id", UUID.class))
                .list();
    }

    /** The working days as known after this record. */
    public WorkingDayCalendar calendar(long asOf) {
        return WorkingDayCalendar.EMPTY.adopting(sql(ADOPTED)
                .param("asOf", asOf)
                .query((row, n) -> Notices.notice(row.getInt("version"), row.getString("payload")))
                .list());
    }

    /** A statement of this or a neighbouring package over the tables as they are now. */
    public StatementSpec sql(String statement) {
        return jdbc.sql(Sql.in(schema(), statement));
    }

    /** Where the tables are that are read now. */
    public String schema() {
        var status = projections.status(RegisterProjection.NAME);
        if (status.state() == ProjectionStatus.State.BUILDING) {
            throw new StillBuilding(status);
        }
        return status.schema();
    }

    private static Recounted recounted(ResultSet row) throws SQLException {
        var who = Metadata.read(row.getString("metadata"));
        return new Recounted(
                row.getLong("sequence"),
                row.getLong("position"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("name"),
                row.getInt("version"),
                row.getInt("agency"),
                row.getObject("occurred_on", LocalDate.class),
                who.by(),
                who.onBehalfOf(),
                row.getString("payload"),
                bookings(row.getArray("bookings")));
    }

    private static List<Booking> bookings(@Nullable Array flat) throws SQLException {
        if (flat == null) {
            return List.of();
        }
        int[] numbers = Arrays.stream((Integer[]) flat.getArray())
                .mapToInt(Integer::intValue)
                .toArray();
        return new ArrayList<>(Posting.unflatten(numbers));
    }
}
