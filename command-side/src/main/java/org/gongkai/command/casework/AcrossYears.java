package org.gongkai.command.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;

/** A command that may book into any year of several agencies, and on several requests. */
public interface AcrossYears {

    /** The agencies it names. */
    List<AgencyId> agencies();

    /** The requests it names, whose agencies book too. */
    List<RequestId> requests();

    /** Streams besides requests that it names, whose agencies book too; one that does not exist books nothing. */
    default List<UUID> streams() {
        return List.of();
    }

    /** The earliest day it names. */
    LocalDate earliest();
}
