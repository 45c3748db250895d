package org.gongkai.events.narrative;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.jspecify.annotations.Nullable;

/**
 * A text of the report now reads so, as a whole.
 *
 * @param year the statistical year
 * @param section where it stands
 * @param text with placeholders for figures, as {T3.NEW_RECEIVED.TOTAL}; null when it was taken out
 * @param editedOn the day
 */
public record NarrativeEdited(
        AgencyId agency,
        int year,
        NarrativeSection section,
        @Nullable String text,
        LocalDate editedOn) implements NarrativeEvent {

    @Override
    public LocalDate occurredOn() {
        return editedOn;
    }
}
