package org.gongkai.query.status;

import java.time.Duration;
import java.time.Instant;

/**
 * The last backup that was made and found good.
 *
 * @param takenAt the moment whose state it holds
 * @param folder where it lies, as the computer that made it calls the place
 * @param position the last record in it
 * @param hours how long ago, in whole hours, now
 */
public record Backup(Instant takenAt, String folder, long position, long hours) {

    private static final int DAY = 24;

    static Backup of(Instant takenAt, String folder, long position, Instant now) {
        return new Backup(
                takenAt,
                folder,
                position,
                Math.max(0, Duration.between(takenAt, now).toHours()));
    }

    /** The same in whole days. */
    public long days() {
        return hours / DAY;
    }

    /** Whether it is better told in days: two and more. */
    public boolean inDays() {
        return days() > 1;
    }
}
