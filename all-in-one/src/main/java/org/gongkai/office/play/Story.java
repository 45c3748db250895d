package org.gongkai.office.play;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The life of one request, as far as it is told.
 *
 * @param number its number in the play; others refer to it by this
 * @param requestId of a request that the office knows already; null when the first act registers it
 * @param acts in the order of their dates
 */
public record Story(int number, @Nullable String requestId, List<Act> acts) {

    public Story {
        acts = List.copyOf(acts);
    }

    /** The story of a request that is registered by its first act. */
    public static Story of(int number, List<Act> acts) {
        return new Story(number, null, acts);
    }

    /** The day of the first act; {@link LocalDate#MIN} when nothing happens. */
    public LocalDate begins() {
        return acts.isEmpty() ? LocalDate.MIN : acts.getFirst().on();
    }
}
