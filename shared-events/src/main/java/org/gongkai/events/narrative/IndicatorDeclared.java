package org.gongkai.events.narrative;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody declared a number that the text cites; a later declaration for the same year takes its place.
 *
 * @param year the statistical year
 * @param indicator what was counted
 * @param amount how many, from 0
 * @param source who answers for it
 * @param note anything else; null when nothing
 * @param declaredOn the day
 */
public record IndicatorDeclared(
        AgencyId agency,
        int year,
        Indicator indicator,
        long amount,
        String source,
        @Nullable String note,
        LocalDate declaredOn)
        implements NarrativeEvent {

    @Override
    public LocalDate occurredOn() {
        return declaredOn;
    }
}
