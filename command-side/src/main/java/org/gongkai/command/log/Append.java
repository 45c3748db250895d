package org.gongkai.command.log;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.gongkai.events.Event;
import org.gongkai.events.json.EventJson;
import org.gongkai.events.json.EventType;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** One statement that appends events: its rows are collected first, then it is run once. */
final class Append {

    private static final String STATEMENT = Sql.of(Append.class, "append.sql");
    private static final String STREAM =
            "(?::uuid, ?::int, ?::bigint, ?::bigint, ?::boolean, ?::int, ?::int, ?::int[])";
    private static final String EVENT =
            "(?::int, ?::text, ?::int, ?::uuid, ?::bigint, ?::int, ?::date, ?::int[], " + "?::json, ?::json)";

    /** The place an event was given. */
    record Place(long position, Instant recordedAt) {}

    /** Where one stream was and is, and what its events do to where its request stands. */
    private static final class Stream {
        private final long first;
        private final Standing standing = new Standing();
        private long last;
        private int agency;

        private Stream(long first) {
            this.first = first;
        }
    }

    private final EventJson json;
    private final CommandScope scope;
    private final Map<UUID, Stream> streams = new LinkedHashMap<>();
    private final List<@Nullable Object> rows = new ArrayList<>();
    private int events;

    Append(EventJson json, CommandScope scope) {
        this.json = json;
        this.scope = scope;
    }

    /** One more event; it must be the next of its stream. */
    void add(DomainEventMessage<?> message, Event event) {
        EventType type = json.typeOf(event);
        Stream stream = streams.computeIfAbsent(event.aggregate(), id -> new Stream(message.getSequenceNumber()));
        stream.last = message.getSequenceNumber();
        stream.agency = event.agency().value();
        stream.standing.add(event.posting().bookings());
        rows.addAll(Arrays.asList(
                events++,
                type.name(),
                type.version(),
                event.aggregate(),
                message.getSequenceNumber(),
                event.agency().value(),
                event.occurredOn(),
                literal(event.posting().flat()),
                json.write(event),
                scope.metadata()));
    }

    /** Runs it; no place at all when another command was faster. */
    List<Place> run(JdbcTemplate jdbc) {
        List<@Nullable Object> values = new ArrayList<>(streams.size() * 8 + rows.size() + 1);
        streams.forEach((aggregate, stream) -> values.addAll(Arrays.asList(
                aggregate,
                stream.agency,
                stream.first,
                stream.last,
                stream.standing.settled(),
                stream.standing.period(),
                stream.standing.column(),
                stream.standing.departures())));
        values.addAll(rows);
        values.add(scope.command());
        String sql = STATEMENT
                .replace("{streams}", String.join(", ", Collections.nCopies(streams.size(), STREAM)))
                .replace("{events}", String.join(", ", Collections.nCopies(events, EVENT)));
        return jdbc.query(
                sql,
                statement -> set(statement, values),
                (row, n) -> new Place(
                        row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant()));
    }

    private static void set(PreparedStatement statement, List<@Nullable Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            @Nullable Object value = values.get(i);
            if (value == null) {
                statement.setNull(i + 1, Types.INTEGER); // Only a year or a category may be absent.
            } else {
                statement.setObject(i + 1, value);
            }
        }
    }

    private static String literal(int[] numbers) {
        return Arrays.stream(numbers).mapToObj(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
