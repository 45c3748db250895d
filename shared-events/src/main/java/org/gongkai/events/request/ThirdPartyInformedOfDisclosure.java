package org.gongkai.events.request;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * The agency discloses against a third party’s will for the public interest, and told it so in writing, with reasons
 * and its remedies (art 32).
 *
 * @param consultation which consultation
 * @param noticeNo the notice’s document number; null when none was given
 * @param publicInterest the reasons of public interest
 * @param informedOn the day
 */
public record ThirdPartyInformedOfDisclosure(
        AgencyId agency,
        RequestId requestId,
        int consultation,
        @Nullable String noticeNo,
        String publicInterest,
        LocalDate informedOn)
        implements RequestEvent.Step {

    @Override
    public LocalDate occurredOn() {
        return informedOn;
    }

    @Override
    public ThirdPartyInformedOfDisclosure redated(LocalDate on) {
        return new ThirdPartyInformedOfDisclosure(agency, requestId, consultation, noticeNo, publicInterest, on);
    }
}
