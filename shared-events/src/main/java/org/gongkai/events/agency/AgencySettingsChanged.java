package org.gongkai.events.agency;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;

/**
 * The agency is set up anew: what it says holds from now on, whole, and nothing of what was said before.
 *
 * @param settings all of them
 * @param changedOn the day
 */
public record AgencySettingsChanged(AgencyId agency, AgencySettings settings, LocalDate changedOn)
        implements AgencyEvent {

    @Override
    public LocalDate occurredOn() {
        return changedOn;
    }
}
