package org.gongkai.events.request;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * The applicant was told in writing that others are being asked (苏政办发〔2019〕50号三).
 *
 * @param consultation which consultation
 * @param noticeNo the notice’s document number; null when none was given
 * @param toldOn the day
 */
public record ApplicantToldOfConsultation(
        AgencyId agency,
        RequestId requestId,
        int consultation,
        @Nullable String noticeNo,
        LocalDate toldOn) implements RequestEvent.Step {

    @Override
    public LocalDate occurredOn() {
        return toldOn;
    }

    @Override
    public ApplicantToldOfConsultation redated(LocalDate on) {
        return new ApplicantToldOfConsultation(agency, requestId, consultation, noticeNo, on);
    }
}
