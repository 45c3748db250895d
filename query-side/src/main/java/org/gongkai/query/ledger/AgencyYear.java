package org.gongkai.query.ledger;

import org.gongkai.events.AgencyId;

/** One agency's statistical year: what one table 三 is about. */
public record AgencyYear(AgencyId agency, int year) {}
