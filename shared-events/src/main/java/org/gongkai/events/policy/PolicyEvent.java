package org.gongkai.events.policy;

import java.util.UUID;
import org.gongkai.events.AgencyId;
import org.gongkai.events.Event;

/** What an agency, or the installation for all of them, decides where the law is silent. */
public sealed interface PolicyEvent extends Event permits PolicySet {

    @Override
    default UUID aggregate() {
        return streamOf(agency());
    }

    /** The stream of an agency's policies: its number in the low half, 0 for the installation. */
    static UUID streamOf(AgencyId agency) {
        return new UUID(0x706f6c6963790000L, agency.value());
    }
}
