package org.gongkai.command.agency;

import org.gongkai.events.AgencyId;
import org.gongkai.events.agency.AgencyLevel;
import org.jspecify.annotations.Nullable;

/** Let an agency keep its requests here; with its opening balance when it reported elsewhere before. */
public record RegisterAgency(
        String name,
        AgencyLevel level,
        @Nullable AgencyId superior,
        @Nullable Opening opening) {}
