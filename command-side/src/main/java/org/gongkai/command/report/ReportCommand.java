package org.gongkai.command.report;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.request.SigningMode;
import org.jspecify.annotations.Nullable;

/** What is done to the report on a year whose figures are fixed. */
public sealed interface ReportCommand {

    /** Whose report. */
    AgencyId agency();

    /** The statistical year. */
    int year();

    /**
     * Record that the head signed it.
     *
     * @param scan SHA-256 of the scanned sheet, in hex; null when there is none
     */
    record SignReport(
            AgencyId agency,
            int year,
            SigningMode mode,
            String by,
            @Nullable String opinion,
            @Nullable String scan,
            LocalDate signedOn)
            implements ReportCommand {}

    /** Hand it up. */
    record SubmitReport(AgencyId agency, int year, LocalDate submittedOn) implements ReportCommand {}

    /** Send it back. */
    record ReturnReport(AgencyId agency, int year, String comments, String by, LocalDate returnedOn)
            implements ReportCommand {}

    /** Accept it. */
    record AcceptReport(AgencyId agency, int year, String by, LocalDate acceptedOn) implements ReportCommand {}

    /** Record where and when it was published. */
    record PublishReport(AgencyId agency, int year, String url, LocalDate publishedOn) implements ReportCommand {}
}
