package org.gongkai.command.agency;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;

/** Let somebody stand in for a handler, both days included. */
public record NameDeputy(AgencyId agency, String handler, String deputy, LocalDate from, LocalDate to) {}
