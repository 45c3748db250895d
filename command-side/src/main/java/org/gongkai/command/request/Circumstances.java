package org.gongkai.command.request;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What goes with a command besides its content.
 *
 * @param faultReason confirms that something unlawful is to be recorded, and says why it happened; null refuses it
 * @param reopening names the reopening under which figures of closed years may be put right; null for everyday work
 */
public record Circumstances(
        @Nullable String faultReason, @Nullable UUID reopening) {

    /** Everyday work, all in order. */
    public static final Circumstances ORDINARY = new Circumstances(null, null);
}
