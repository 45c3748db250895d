package org.gongkai.command.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.gongkai.command.log.LogReader;
import org.gongkai.events.Event;
import org.gongkai.events.json.EventJson;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Appends to streams that are no Axon aggregates of their own, and to many request streams at once when a year is
 * closed.
 *
 * <p>The head of each stream is locked, so the next number is known and no other node can take it.
 */
public class Streams {

    private static final String NEXT = Streams.class.getName();

    private final EventStore store;
    private final LogReader log;
    private final JdbcClient jdbc;

    /** Over this store; log and client must take part in the command's transaction. */
    public Streams(EventStore store, LogReader log, JdbcClient jdbc) {
        this.store = store;
        this.log = log;
        this.jdbc = jdbc;
    }

    /** Appends the event to its stream when the command is carried out. */
    public void append(Event event) {
        UUID stream = event.aggregate();
        Map<UUID, Long> next = CurrentUnitOfWork.get().getOrComputeResource(NEXT, key -> new HashMap<>());
        long sequence = next.computeIfAbsent(stream, this::lockedNext);
        next.put(stream, sequence + 1);
        store.publish(
                new GenericDomainEventMessage<>(event.getClass().getSimpleName(), stream.toString(), sequence, event));
    }

    /** Every event of a stream, oldest first. */
    public List<Event> read(UUID stream) {
        return log.stream(stream, 0).stream()
                .map(stored -> EventJson.CURRENT.read(stored.name(), stored.version(), stored.payload()))
                .toList();
    }

    private long lockedNext(UUID stream) {
        return jdbc.sql("SELECT sequence + 1 FROM desk.aggregate_head WHERE aggregate = ? FOR UPDATE")
                .param(stream)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }
}
