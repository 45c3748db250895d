package org.gongkai.access;

import java.util.Collection;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/** At which agency things lie: asked of the side that knows it, before anybody may see or change them. */
public interface Whereabouts {

    /** The agencies of these requests and cases as they stand now; an id that is none of either is left out. */
    Map<UUID, Integer> of(Collection<UUID> ids);

    /** The agency of the record with this position (记录序号); empty when there is none. */
    OptionalInt ofRecord(long position);

    /** The agencies that add this one up, in any year, or are its superior: they see how far it is and its reports. */
    Set<Integer> above(int agency);
}
