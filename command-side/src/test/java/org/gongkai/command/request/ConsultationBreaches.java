package org.gongkai.command.request;

import static org.gongkai.command.request.RecordBreaches.received;
import static org.gongkai.command.request.Requests.AGENCY;
import static org.gongkai.command.request.Requests.ID;
import static org.gongkai.command.request.Steps.*;
import static org.gongkai.rule.chapter.ConsultationRule.*;

import java.util.Map;
import org.gongkai.events.request.CoAgencyConsentDeemed;
import org.gongkai.events.request.CoAgencyOpinionReceived;
import org.gongkai.events.request.ConsultationBasis;
import org.gongkai.events.request.ConsultationLapsed;
import org.gongkai.events.request.Opinion;
import org.gongkai.rule.Rule;

/** Every rule about asking third parties and other agencies, broken. */
final class ConsultationBreaches {

    private ConsultationBreaches() {}

    private static Requests asked() {
        return received().then(consult("2026-03-05"));
    }

    /** The third party may answer until 2026-03-27. */
    private static Requests asking() {
        return asked().then(consultationServed(1, "2026-03-06"));
    }

    private static Requests askingCoMaker() {
        return received()
                .then(consultAgency(ConsultationBasis.CO_MAKER, "2026-03-05"))
                .then(consultationServed(1, "2026-03-06"));
    }

    static Map<Rule, Breach> all() {
        return Map.of(
                NO_SUCH_CONSULTATION, Breach.by(asked(), opinion(2, "2026-03-10")),
                CONSULTATION_ENDED, Breach.by(asked().then(opinion(1, "2026-03-10")), opinion(1, "2026-03-11")),
                CONSULTATION_NOT_SERVED, Breach.by(asked(), lapse(1)),
                CONSULTATION_STILL_RUNNING, Breach.by(asking().today("2026-03-27"), lapse(1)),
                DEEMED_CONSENT_CO_MAKER_ONLY,
                        Breach.by(asking(), new CoAgencyConsentDeemed(AGENCY, ID, 1, day("2026-03-27"))),
                SILENCE_OF_CO_MAKER_CONSENTS,
                        Breach.by(askingCoMaker(), new ConsultationLapsed(AGENCY, ID, 1, day("2026-03-27"))),
                OPINION_OF_WHOM,
                        Breach.by(
                                asking(),
                                new CoAgencyOpinionReceived(AGENCY, ID, 1, Opinion.CONSENT, null, day("2026-03-10"))),
                NOTHING_TO_OVERRIDE, Breach.by(asking(), overrule(1, "2026-03-10")),
                OVERRIDDEN_PARTY_TOLD, Breach.by(asked().then(objection(1, "2026-03-10")), decide("2026-03-11")));
    }
}
