package org.gongkai.query.ledger;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.agency.AgencyLevel;
import org.jspecify.annotations.Nullable;

/**
 * An agency as it was last registered.
 *
 * @param id its number
 * @param name the full official name
 * @param level what kind of agency it is
 * @param superior the agency it is added up in; null when none is kept here
 * @param registeredOn the day it began to keep its requests here
 */
public record Agency(
        AgencyId id,
        String name,
        AgencyLevel level,
        @Nullable AgencyId superior,
        LocalDate registeredOn) {}
