package org.gongkai.command.desk;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a command did, or would have done.
 *
 * @param commandId its id
 * @param firstPosition its first event's place in the log; null after a dry run, or when it changed nothing
 * @param lastPosition its last event's place in the log; null likewise
 * @param repeated whether it had been carried out before, and this is what it did then
 * @param dryRun whether nothing was kept
 * @param events in order
 */
public record Receipt(
        UUID commandId,
        @Nullable Long firstPosition,
        @Nullable Long lastPosition,
        boolean repeated,
        boolean dryRun,
        List<Recorded> events) {

    public Receipt {
        events = List.copyOf(events);
    }
}
