package org.gongkai.query.status;

import java.time.Instant;
import java.util.List;
import org.gongkai.query.audit.Verification;
import org.jspecify.annotations.Nullable;

/**
 * How the installation is.
 *
 * @param version of the program; null when it does not run from its package
 * @param startedAt since when it runs
 * @param log how far the records have come
 * @param updates how far what is shown has come, table by table
 * @param checked how the last check of all check codes (校验码) since the start ended; null when there was none
 * @param backup the last backup; null when there was none
 * @param space what the data take up
 * @param worries what somebody should see to; empty when all is well
 */
public record Status(
        @Nullable String version,
        Instant startedAt,
        Head log,
        List<Update> updates,
        Verification.@Nullable Done checked,
        @Nullable Backup backup,
        Space space,
        List<Worry> worries) {

    /**
     * The end of the log.
     *
     * @param position of the last record; 0 when there is none
     * @param hash its check code, in hex
     * @param recordedAt when it was recorded
     */
    public record Head(long position, String hash, Instant recordedAt) {}

    /** Whether nothing is the matter. */
    public boolean well() {
        return worries.isEmpty();
    }
}
