package org.gongkai.command.request;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.request.Channel;
import org.gongkai.events.request.FilingDetail;
import org.gongkai.events.request.Origin;
import org.gongkai.events.sealed.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * Register a request that arrived (登记).
 *
 * @param submittedOn the day the applicant handed it in or sent it
 * @param arrivedOn the day it reached the agency
 * @param confirmedOn the day both sides confirmed; null where that is not needed or still to come
 * @param confirmedHow by what means it was confirmed
 * @param requestNo its registration number where the office reserves or types them; null to have one allotted
 * @param summary at most 60 characters, without personal data
 */
public record RegisterSubmission(
        RequestId request,
        AgencyId agency,
        Channel channel,
        LocalDate submittedOn,
        LocalDate arrivedOn,
        @Nullable LocalDate confirmedOn,
        String confirmedHow,
        Column category,
        String summary,
        @Nullable Sealed applicant,
        @Nullable Sealed content,
        FilingDetail detail,
        Origin origin,
        @Nullable String requestNo,
        Circumstances given) {}
