package org.gongkai.command.agency;

import org.gongkai.events.AgencyId;

/** Say what the agency's last report made elsewhere carried forward. */
public record DeclareOpening(AgencyId agency, Opening opening) {}
