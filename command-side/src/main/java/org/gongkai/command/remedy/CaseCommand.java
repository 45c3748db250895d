package org.gongkai.command.remedy;

import java.time.LocalDate;
import org.gongkai.docket.CaseFacts;
import org.gongkai.events.remedy.RemedyEvent;

/** What is asked about a case that was entered; each says what happened, {@code CaseFit} whether it can. */
public sealed interface CaseCommand permits CaseStep, CaseCorrection {

    /** What happened. */
    RemedyEvent decide(CaseFacts facts, CaseSetting setting);

    /** The earliest day it names; years from there on may be booked into. */
    LocalDate earliest();
}
