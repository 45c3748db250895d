package org.gongkai.command.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.gongkai.access.trace.RequestIds;
import org.gongkai.command.log.AggregateHeads;
import org.gongkai.command.log.Appended;
import org.gongkai.command.log.CommandScope;
import org.gongkai.command.log.SqlState;
import org.gongkai.events.json.EventJson;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries a command out in one transaction, or not at all.
 *
 * <p>Locks, in this order: the command's id, the years it may book into, its stream, number series, and last the log
 * itself. A
 * command that met another on its way is carried out anew, up to {@link #ATTEMPTS} times.
 */
public final class CommandDesk {

    /** How often a command is tried in all. */
    public static final int ATTEMPTS = 4;

    /** The longest pause before another try: long enough for the other to commit. */
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private static final Set<String> WORTH_ANOTHER_TRY =
            Set.of(SqlState.NOT_SERIALIZABLE, SqlState.DEADLOCK, SqlState.DUPLICATE);
    private static final Set<String> BUSY = Set.of(
            SqlState.NOT_SERIALIZABLE,
            SqlState.DEADLOCK,
            SqlState.LOCK_TIMEOUT,
            SqlState.CANCELLED,
            SqlState.STOOD_STILL);

    private final TransactionTemplate transaction;
    private final CommandBus bus;
    private final PeriodLocks periods;
    private final List<CommitListener> listeners;
    private final CommandLedger commands;
    private final AggregateHeads heads;
    private final JsonMapper mapper = EventJson.mapper();

    /** Over one pool; the bus joins its transactions. */
    public CommandDesk(
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            CommandBus bus,
            PeriodLocks periods,
            List<CommitListener> listeners) {
        this.transaction = transaction;
        this.bus = bus;
        this.periods = periods;
        this.listeners = List.copyOf(listeners);
        this.commands = new CommandLedger(jdbc, EventJson.CURRENT);
        this.heads = new AggregateHeads(jdbc);
    }

    /**
     * Carries it out.
     *
     * @throws Busy when it could not be done now; the same command may be sent again
     * @throws CommandIdReused when its id belongs to another command
     * @throws RuntimeException what its handler refused it with
     */
    public Receipt execute(Order order) {
        try {
            Receipt receipt = attempts(order);
            announce(receipt);
            return receipt;
        } catch (RuntimeException e) {
            if (!order.dryRun()) {
                listeners.forEach(listener -> listener.refused(e));
            }
            throw e;
        }
    }

    private Receipt attempts(Order order) {
        for (int attempt = 1; ; attempt++) {
            try {
                return Objects.requireNonNull(transaction.execute(status -> carryOut(order, status)));
            } catch (ConcurrencyException | DataAccessException | TransactionException e) {
                pauseOrGiveUp(e, attempt);
            }
        }
    }

    private Receipt carryOut(Order order, TransactionStatus status) {
        @Nullable Receipt earlier = commands.claim(order);
        if (earlier != null) {
            return earlier;
        }
        periods.lock(order.command());
        if (order.aggregate() != null) {
            heads.lock(List.of(order.aggregate()));
        }
        Map<String, String> metadata = metadata(order);
        try (CommandScope scope = CommandScope.open(order.commandId(), text(metadata))) {
            dispatch(GenericCommandMessage.asCommandMessage(order.command()).withMetaData(metadata));
            if (order.dryRun()) {
                status.setRollbackOnly();
                return tried(order, scope.appended());
            }
            return done(order.commandId(), scope.appended());
        }
    }

    private void dispatch(CommandMessage<?> message) {
        bus.<Object, Object>dispatch(cast(message), (sent, result) -> refuse(result));
    }

    @SuppressWarnings("unchecked") // The bus does not look at the type.
    private static CommandMessage<Object> cast(CommandMessage<?> message) {
        return (CommandMessage<Object>) message;
    }

    private static void refuse(CommandResultMessage<?> result) {
        if (result.isExceptional()) {
            Throwable refusal = result.exceptionResult();
            if (refusal instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            throw new IllegalStateException("a handler threw a checked exception", refusal);
        }
    }

    /** Who, for whom, by which command, brought by which request: all that is kept beside an event. */
    private static Map<String, String> metadata(Order order) {
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put("by", order.actor().by());
        if (order.actor().onBehalfOf() != null) {
            metadata.put("for", order.actor().onBehalfOf());
        }
        metadata.put("cmd", order.commandId().toString());
        @Nullable String request = RequestIds.current();
        if (request != null) {
            metadata.put("req", request);
        }
        return metadata;
    }

    private String text(Map<String, String> metadata) {
        try {
            return mapper.writeValueAsString(metadata);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a map of texts can be written", e);
        }
    }

    private static Receipt tried(Order order, List<Appended> events) {
        return new Receipt(
                order.commandId(),
                null,
                null,
                false,
                true,
                events.stream()
                        .map(each -> new Recorded(each.event(), each.sequence(), null, null))
                        .toList());
    }

    private static Receipt done(UUID command, List<Appended> events) {
        @Nullable Long first = events.isEmpty() ? null : events.getFirst().position();
        @Nullable Long last = events.isEmpty() ? null : events.getLast().position();
        return new Receipt(
                command,
                first,
                last,
                false,
                false,
                events.stream()
                        .map(each -> new Recorded(each.event(), each.sequence(), each.position(), each.recordedAt()))
                        .toList());
    }

    private void announce(Receipt receipt) {
        Long last = receipt.lastPosition();
        if (last != null && !receipt.repeated()) {
            listeners.forEach(listener -> listener.committed(last));
        }
    }

    private static void pauseOrGiveUp(RuntimeException failure, int attempt) {
        String state = SqlState.of(failure);
        boolean met = failure instanceof ConcurrencyException;
        if (attempt < ATTEMPTS && (met || WORTH_ANOTHER_TRY.contains(state))) {
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(PAUSE_NANOS));
            return;
        }
        // A commit whose answer was lost may have happened: sent again, the command is answered with its first receipt.
        boolean unreachable = failure instanceof CannotCreateTransactionException
                || failure instanceof TransactionSystemException
                || Stream.of("08", "57P").anyMatch(state::startsWith);
        throw met || unreachable || BUSY.contains(state) ? new Busy(failure) : failure;
    }
}
