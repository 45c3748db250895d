package org.gongkai.events.period;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.request.SigningMode;
import org.jspecify.annotations.Nullable;

/**
 * The head of the disclosure office signed the report as it stands (签发).
 *
 * @param year the statistical year
 * @param mode online, or on paper
 * @param by who signed
 * @param opinion his words; null when none
 * @param scan SHA-256 of the scanned sheet, in hex; null when there is none
 * @param signedOn the day
 */
public record ReportSignedOff(
        AgencyId agency,
        int year,
        SigningMode mode,
        String by,
        @Nullable String opinion,
        @Nullable String scan,
        LocalDate signedOn)
        implements PeriodEvent.ReportStep {

    @Override
    public LocalDate occurredOn() {
        return signedOn;
    }
}
