package org.gongkai.query.casepage.next;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongkai.casefile.CaseFile;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.gongkai.events.agency.ApprovalMode;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.events.request.ThirdPartyConsulted;
import org.gongkai.query.log.Requests;
import org.junit.jupiter.api.Test;

class TellingTest {

    private static final AgencyId AGENCY = new AgencyId(1);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static NextSteps steps(boolean tells) {
        var request = new Requests(AGENCY, new RequestId(UUID.randomUUID()), Column.NATURAL_PERSON, "2026-依申请-0001");
        List<RequestEvent> events = new ArrayList<>(List.of(request.received(DAY)));
        events.add(new ThirdPartyConsulted(AGENCY, request.id(), 1, "某公司", null, DAY.plusDays(1), false));
        var facts = CaseFile.of(events).facts();
        return NextSteps.of(new Situation(facts, DAY.plusDays(2), null, false, ApprovalMode.NONE, tells));
    }

    @Test
    void where_the_office_tells_applicants_that_a_third_party_is_asked_that_comes_next() {
        assertThat(steps(true).next()).isNotNull().extracting("command").isEqualTo("tell-applicant-of-consultation");
    }

    @Test
    void where_it_does_not_the_letter_is_followed_up_and_telling_stays_at_hand() {
        var steps = steps(false);
        assertThat(steps.next()).isNotNull().extracting("command").isEqualTo("record-consultation-service");
        assertThat(steps.usual()).extracting("command").contains("tell-applicant-of-consultation");
    }
}
