package org.gongkai.command.log;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.gongkai.events.Event;
import org.gongkai.events.chain.StoredEvent;
import org.gongkai.events.json.EventJson;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Axon's way into the log and out of it: typed columns, exact JSON under short names, no snapshots.
 *
 * <p>Appends only inside the transaction of a {@link CommandScope}. Axon's own JDBC engine keeps an event id, a Java
 * class name
 * and snapshots we do not want, so nothing of it would be left: hence the interface and not the class (docs/adr).
 */
public final class PostgresEventStorageEngine implements EventStorageEngine {

    /** Events a statement; a closing year may carry over thousands, and a statement takes 65,535 parameters. */
    private static final int CHUNK = 1000;

    private static final ObjectReader METADATA =
            EventJson.mapper().readerFor(new TypeReference<Map<String, String>>() {});

    private final JdbcTemplate jdbc;
    private final LogReader reader;
    private final EventJson json;

    /** Over the command side's pool, whose transactions it joins. */
    public PostgresEventStorageEngine(JdbcTemplate jdbc, EventJson json) {
        this.jdbc = jdbc;
        this.reader = new LogReader(jdbc);
        this.json = json;
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> messages) {
        for (int from = 0; from < messages.size(); from += CHUNK) {
            appendChunk(messages.subList(from, Math.min(messages.size(), from + CHUNK)));
        }
    }

    private void appendChunk(List<? extends EventMessage<?>> messages) {
        CommandScope scope = CommandScope.current();
        var append = new Append(json, scope);
        messages.forEach(message -> append.add(domain(message), fact(message)));
        List<Append.Place> places = placesOf(append);
        for (int i = 0; i < messages.size(); i++) {
            Append.Place place = places.get(i);
            long sequence = domain(messages.get(i)).getSequenceNumber();
            scope.add(new Appended(fact(messages.get(i)), sequence, place.position(), place.recordedAt()));
        }
    }

    private List<Append.Place> placesOf(Append append) {
        try {
            List<Append.Place> places = append.run(jdbc);
            if (places.isEmpty()) {
                throw new ConcurrencyException("another command changed the stream meanwhile");
            }
            return places;
        } catch (DuplicateKeyException e) {
            throw switch (SqlState.constraintOf(e)) {
                case "aggregate_head_pkey" -> new AggregateStreamCreationException("the stream exists already", e);
                case "event_aggregate_sequence" ->
                    new ConcurrencyException("another command changed the stream meanwhile", e);
                default -> e;
            };
        }
    }

    private static DomainEventMessage<?> domain(EventMessage<?> message) {
        if (message instanceof DomainEventMessage<?> domain
                && domain.getAggregateIdentifier()
                        .equals(fact(message).aggregate().toString())) {
            return domain;
        }
        throw new IllegalArgumentException(
                "an event is published by the aggregate it names, found " + message.getPayloadType());
    }

    private static Event fact(EventMessage<?> message) {
        if (message.getPayload() instanceof Event event) {
            return event;
        }
        throw new IllegalArgumentException("not an event of this log: " + message.getPayloadType());
    }

    @Override
    public DomainEventStream readEvents(String aggregate, long firstSequenceNumber) {
        return DomainEventStream.of(reader.stream(UUID.fromString(aggregate), firstSequenceNumber).stream()
                .map(this::message));
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        long position = token == null ? 0 : token.position().orElse(0);
        return reader.after(position, CHUNK).stream()
                .map(stored -> new GenericTrackedDomainEventMessage<>(
                        new GlobalSequenceTrackingToken(stored.position()), message(stored)));
    }

    private DomainEventMessage<Event> message(StoredEvent stored) {
        return new GenericDomainEventMessage<>(
                "",
                stored.aggregate().toString(),
                stored.sequence(),
                json.read(stored.name(), stored.version(), stored.payload()),
                metadata(stored),
                stored.aggregate() + ":" + stored.sequence(),
                stored.recordedAt());
    }

    private static Map<String, String> metadata(StoredEvent stored) {
        try {
            return METADATA.readValue(stored.metadata());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the metadata of record " + stored.position() + " cannot be read", e);
        }
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregate) {
        return Optional.empty(); // Streams are short.
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("this log keeps no snapshots");
    }
}
