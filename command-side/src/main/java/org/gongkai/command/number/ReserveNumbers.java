package org.gongkai.command.number;

import org.gongkai.events.AgencyId;

/**
 * Set a block of numbers aside.
 *
 * @param from the first, from 1
 * @param to the last, itself included
 */
public record ReserveNumbers(AgencyId agency, String series, int year, int from, int to, String purpose) {}
