package org.gongkai.command.number;

import org.gongkai.events.AgencyId;

/**
 * Void a number, so that nobody uses it again.
 *
 * @param number as it is printed, or only its digits
 */
public record VoidNumber(AgencyId agency, String series, int year, String number, String reason) {}
