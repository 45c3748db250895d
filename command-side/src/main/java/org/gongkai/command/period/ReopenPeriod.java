package org.gongkai.command.period;

import java.util.UUID;
import org.gongkai.events.AgencyId;

/**
 * Open a closed year again, and every later closed year with it.
 *
 * @param reopening the name under which figures of these years may then be put right
 * @param authority who allowed it
 * @param reason why
 */
public record ReopenPeriod(AgencyId agency, int year, UUID reopening, String authority, String reason) {}
