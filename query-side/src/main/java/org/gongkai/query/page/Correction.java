package org.gongkai.query.page;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongkai.events.AgencyId;
import org.jspecify.annotations.Nullable;

/**
 * Closed years of an agency that were opened again and are being put right.
 *
 * @param reopening what a command names to book into them
 * @param years which, oldest first
 * @param authority who allowed it
 * @param reason why
 */
public record Correction(UUID reopening, List<Integer> years, String authority, String reason) {

    /** Who knows of them. */
    @FunctionalInterface
    public interface Known {

        /** What is being put right at an agency; null when no year is open again, or while that is not known yet. */
        @Nullable
        Correction at(AgencyId agency);
    }

    /** The years, to be read. */
    public String said(Say say) {
        return years.stream().map(String::valueOf).collect(Collectors.joining(say.of("、", ", ")));
    }
}
