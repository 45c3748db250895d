package org.gongkai.command.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.gongkai.events.AgencyId;
import org.gongkai.events.Event;
import org.gongkai.events.RequestId;
import org.gongkai.events.json.EventJson;
import org.gongkai.events.ledger.Booking;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;
import org.gongkai.events.ledger.Posting;
import org.gongkai.events.request.ReplyServed;
import org.gongkai.events.request.RequestCarriedForward;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

class PostgresEventStorageEngineTest {

    private static final AgencyId AGENCY = new AgencyId(1);

    private final LogDatabase database = LogDatabase.fresh();
    private final SingleConnectionDataSource connection =
            new SingleConnectionDataSource(database.url(), "gongkai_command", "", true);
    private final TransactionTemplate transaction =
            new TransactionTemplate(new DataSourceTransactionManager(connection));
    private final JdbcTemplate jdbc = new JdbcTemplate(connection);
    private final PostgresEventStorageEngine engine = new PostgresEventStorageEngine(jdbc, EventJson.CURRENT);
    private final UUID stream = UUID.randomUUID();

    @AfterEach
    void close() {
        connection.destroy();
    }

    @Test
    void what_was_appended_is_read_back_in_order_with_who_did_it() {
        append(served(0), served(1), served(2));

        var read = engine.readEvents(stream.toString(), 1).asStream().toList();

        assertThat(read).extracting(DomainEventMessage::getSequenceNumber).containsExactly(1L, 2L);
        assertThat(read).extracting(message -> (Object) message.getPayload()).containsOnly(fact());
        assertThat(read.getFirst().getMetaData()).containsEntry("by", "张三");
        assertThat(engine.readEvents(null, false)).hasSize(3);
    }

    @Test
    void a_stream_that_went_on_meanwhile_is_a_concurrency_exception() {
        append(served(0), served(1));

        assertThatThrownBy(() -> append(served(1))).isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> append(served(3))).isInstanceOf(ConcurrencyException.class);
        assertThat(engine.readEvents(null, false)).hasSize(2);
    }

    @Test
    void a_stream_that_exists_cannot_begin_again() {
        append(served(0));

        assertThatThrownBy(() -> append(served(0))).isInstanceOf(AggregateStreamCreationException.class);
    }

    @Test
    void without_the_desk_nothing_is_appended() {
        assertThatThrownBy(() -> engine.appendEvents(List.of(served(0)))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void only_facts_of_the_language_are_appended_and_only_to_their_own_stream() {
        var strange = new GenericDomainEventMessage<>("", stream.toString(), 0, "no fact");
        var elsewhere =
                new GenericDomainEventMessage<Event>("", UUID.randomUUID().toString(), 0, fact());

        assertThatThrownBy(() -> append(strange)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> append(elsewhere)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    try (CommandScope scope = CommandScope.open(UUID.randomUUID(), "{}")) {
                        engine.appendEvents(List.of(GenericEventMessage.asEventMessage(fact())));
                        assertThat(scope.appended()).isEmpty();
                    }
                }))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_closing_year_carries_thousands_over_in_one_command() {
        List<UUID> standing =
                IntStream.range(0, 2_500).mapToObj(n -> UUID.randomUUID()).toList();
        List<DomainEventMessage<?>> events = new ArrayList<>();
        standing.forEach(request -> events.add(carried(request, 0, 2025)));
        standing.forEach(request -> events.add(carried(request, 1, 2026)));

        append(events.toArray(DomainEventMessage<?>[]::new));

        assertThat(jdbc.queryForObject("SELECT max(position) FROM log.event", Long.class))
                .isEqualTo(5_000);
        assertThat(jdbc.queryForObject(
                        "SELECT count(*) FROM desk.aggregate_head WHERE agency = 1 AND standing_period = 2027"
                                + " AND sequence = 1",
                        Long.class))
                .isEqualTo(2_500);
    }

    @Test
    void a_gap_in_a_stream_stops_whoever_reads_it() throws SQLException {
        append(served(0), served(1), served(2));
        try (Connection superuser = database.as("postgres");
                Statement statement = superuser.createStatement()) {
            statement.execute("ALTER TABLE log.event DISABLE TRIGGER USER");
            statement.execute("DELETE FROM log.event WHERE position = 2");
            statement.execute("ALTER TABLE log.event ENABLE TRIGGER USER");
        }

        assertThatThrownBy(() -> engine.readEvents(stream.toString(), 0)).isInstanceOf(DamagedLog.class);
        assertThatThrownBy(() -> engine.readEvents(null, false)).isInstanceOf(DamagedLog.class);
    }

    private void append(DomainEventMessage<?>... events) {
        transaction.executeWithoutResult(status -> {
            try (CommandScope scope = CommandScope.open(UUID.randomUUID(), "{\"by\":\"张三\"}")) {
                engine.appendEvents(List.of(events));
                assertThat(scope.appended()).hasSameSizeAs(events);
            }
        });
    }

    private DomainEventMessage<?> served(long sequence) {
        return new GenericDomainEventMessage<>("", stream.toString(), sequence, fact());
    }

    private Event fact() {
        return new ReplyServed(AGENCY, new RequestId(stream), LocalDate.of(2026, 1, 5));
    }

    private static DomainEventMessage<?> carried(UUID request, long sequence, int year) {
        var bookings = List.of(
                new Booking(AGENCY, year, Line.CARRIED_FORWARD, Column.NATURAL_PERSON, 1),
                new Booking(AGENCY, year + 1, Line.CARRIED_IN, Column.NATURAL_PERSON, 1));
        return new GenericDomainEventMessage<>(
                "",
                request.toString(),
                sequence,
                new RequestCarriedForward(AGENCY, new RequestId(request), year, new Posting(1, bookings, false)));
    }
}
