package org.gongkai.command.request;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.casefile.Consultation;
import org.gongkai.casefile.Facts;
import org.gongkai.deadline.StatutoryLimit;
import org.gongkai.events.request.ConsultationLapsed;
import org.gongkai.events.request.ConsultationServed;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.events.request.ThirdPartyConsulted;
import org.gongkai.events.request.ThirdPartyOpinionReceived;
import org.gongkai.rule.Rule;

/** Asking third parties whether their information may be disclosed (征求第三方意见, art 32). */
final class Consulting {

    private Consulting() {}

    static List<RequestEvent> consult(Facts facts, RequestCommand.ConsultThirdParty c) {
        int number = facts.nextConsultation();
        return List.of(
                new ThirdPartyConsulted(facts.agency(), facts.requestId(), number, c.party(), c.sentOn(), List.of()));
    }

    static List<RequestEvent> served(Facts facts, RequestCommand.RecordConsultationService c, Setting setting) {
        LocalDate deadline = StatutoryLimit.THIRD_PARTY_OPINION.lastDay(c.servedOn(), setting.calendar());
        return List.of(
                new ConsultationServed(facts.agency(), facts.requestId(), c.consultation(), c.servedOn(), deadline));
    }

    static List<RequestEvent> opinion(Facts facts, RequestCommand.RecordOpinion c) {
        return List.of(new ThirdPartyOpinionReceived(
                facts.agency(), facts.requestId(), c.consultation(), c.opinion(), c.reasons(), c.receivedOn()));
    }

    static List<RequestEvent> lapse(Facts facts, RequestCommand.LapseConsultation c, Setting setting) {
        Consultation asked = facts.consultation(c.consultation());
        if (asked == null) {
            throw Rule.NO_SUCH_CONSULTATION.broken(c.consultation());
        }
        LocalDate deadline = asked.deadline();
        if (deadline == null) {
            throw Rule.CONSULTATION_NOT_SERVED.broken(c.consultation());
        }
        Rule.CONSULTATION_STILL_RUNNING.require(setting.today().isAfter(deadline), deadline, setting.today());
        return List.of(new ConsultationLapsed(facts.agency(), facts.requestId(), c.consultation(), deadline));
    }
}
