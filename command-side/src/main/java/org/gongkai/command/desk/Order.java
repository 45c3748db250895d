package org.gongkai.command.desk;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A command as it reaches the desk.
 *
 * @param commandId repeated with the same body, it is answered with the first receipt and carried out once
 * @param actor who gives it
 * @param bodyHash tells whether a repeat says the same; a digest of the bytes that came in
 * @param command the object its handler takes
 * @param aggregate the stream it is about; null when it begins one
 * @param dryRun whether only to say what would happen
 */
@SuppressWarnings("ArrayRecordComponent") // Orders are not compared.
public record Order(
        UUID commandId,
        Actor actor,
        byte[] bodyHash,
        Object command,
        @Nullable UUID aggregate,
        boolean dryRun) {

    /** A command that begins a stream, under an id of its own that nobody will repeat. */
    public static Order of(Actor actor, byte[] bodyHash, Object command) {
        return new Order(UUID.randomUUID(), actor, bodyHash, command, null, false);
    }

    /** The same about this stream. */
    public Order on(UUID stream) {
        return new Order(commandId, actor, bodyHash, command, stream, dryRun);
    }

    /** The same under the sender's id; none leaves the id it has. */
    public Order as(@Nullable UUID id) {
        return id == null ? this : new Order(id, actor, bodyHash, command, aggregate, dryRun);
    }

    /** The same, only to say what would happen. */
    public Order dry() {
        return new Order(commandId, actor, bodyHash, command, aggregate, true);
    }
}
