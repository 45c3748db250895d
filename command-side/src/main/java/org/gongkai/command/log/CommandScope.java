package org.gongkai.command.log;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The command that is being carried out in this thread's transaction, and what it has appended so far. */
public final class CommandScope implements AutoCloseable {

    private final UUID command;
    private final String metadata;
    private final List<Appended> appended = new ArrayList<>();

    private CommandScope(UUID command, String metadata) {
        this.command = command;
        this.metadata = metadata;
    }

    /** Begins it; events are appended for this command until it is closed. */
    public static CommandScope open(UUID command, String metadata) {
        var scope = new CommandScope(command, metadata);
        TransactionSynchronizationManager.bindResource(CommandScope.class, scope);
        return scope;
    }

    /** The one of this thread. */
    static CommandScope current() {
        @Nullable Object scope = TransactionSynchronizationManager.getResource(CommandScope.class);
        if (scope instanceof CommandScope open && TransactionSynchronizationManager.isActualTransactionActive()) {
            return open;
        }
        throw new IllegalStateException("events are appended by the desk, for a command and in its transaction");
    }

    void add(Appended event) {
        appended.add(event);
    }

    UUID command() {
        return command;
    }

    String metadata() {
        return metadata;
    }

    /** What was appended, in order. */
    public List<Appended> appended() {
        return Collections.unmodifiableList(appended);
    }

    @Override
    public void close() {
        TransactionSynchronizationManager.unbindResource(CommandScope.class);
    }
}
