package org.gongkai.command.casework;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;

/** A command that may book into any year of several agencies, and on several requests. */
public interface AcrossYears {

    /** The agencies it names. */
    List<AgencyId> agencies();

    /** The requests it names, whose agencies book too. */
    List<RequestId> requests();

    /** The earliest day it names. */
    LocalDate earliest();
}
