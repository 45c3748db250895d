package org.gongkai.command.number;

import org.gongkai.events.AgencyId;

/** One year of one series of one agency: its numbers are told apart from each other and from no others. */
record Run(AgencyId agency, String series, int year) {}
