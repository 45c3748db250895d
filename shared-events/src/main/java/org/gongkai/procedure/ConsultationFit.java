package org.gongkai.procedure;

import static org.gongkai.procedure.Dates.order;

import java.time.LocalDate;
import java.util.Objects;
import org.gongkai.casefile.Consultation;
import org.gongkai.casefile.Facts;
import org.gongkai.events.request.ApplicantToldOfConsultation;
import org.gongkai.events.request.CoAgencyConsentDeemed;
import org.gongkai.events.request.CoAgencyOpinionReceived;
import org.gongkai.events.request.ConsultationBasis;
import org.gongkai.events.request.ConsultationLapsed;
import org.gongkai.events.request.ConsultationServed;
import org.gongkai.events.request.Opinion;
import org.gongkai.events.request.ThirdPartyInformedOfDisclosure;
import org.gongkai.events.request.ThirdPartyOpinionReceived;
import org.gongkai.rule.Term;
import org.gongkai.rule.chapter.ConsultationRule;

/** Asking third parties and other bodies (arts 32, 34). */
final class ConsultationFit {

    private ConsultationFit() {}

    static void served(Facts facts, ConsultationServed e) {
        known(facts, e.consultation(), Term.CONSULTATION_SERVED, e.servedOn());
    }

    static void answered(Facts facts, ThirdPartyOpinionReceived e) {
        Consultation asked = known(facts, e.consultation(), Term.OPINION_RECEIVED, e.receivedOn());
        ConsultationRule.OPINION_OF_WHOM.require(asked.isThirdParty(), asked.number(), asked.party());
    }

    static void answered(Facts facts, CoAgencyOpinionReceived e) {
        Consultation asked = known(facts, e.consultation(), Term.OPINION_RECEIVED, e.receivedOn());
        ConsultationRule.OPINION_OF_WHOM.require(!asked.isThirdParty(), asked.number(), asked.party());
    }

    static void lapsed(Facts facts, ConsultationLapsed e) {
        Consultation asked = known(facts, e.consultation(), Term.LAPSED, e.lapsedOn());
        ConsultationRule.SILENCE_OF_CO_MAKER_CONSENTS.require(
                asked.basis() != ConsultationBasis.CO_MAKER, asked.number());
        passed(asked, e.lapsedOn());
    }

    static void deemed(Facts facts, CoAgencyConsentDeemed e) {
        Consultation asked = known(facts, e.consultation(), Term.DEEMED, e.deemedOn());
        ConsultationRule.DEEMED_CONSENT_CO_MAKER_ONLY.require(
                asked.basis() == ConsultationBasis.CO_MAKER, asked.number());
        passed(asked, e.deemedOn());
    }

    private static void passed(Consultation asked, LocalDate on) {
        LocalDate deadline = asked.deadline();
        if (deadline == null) {
            throw ConsultationRule.CONSULTATION_NOT_SERVED.broken(asked.number());
        }
        ConsultationRule.CONSULTATION_STILL_RUNNING.require(!on.isBefore(deadline), deadline, on);
    }

    static void told(Facts facts, ApplicantToldOfConsultation e) {
        Dates.open(facts);
        order(Term.CONSULTATION_SENT, find(facts, e.consultation()).sentOn(), Term.APPLICANT_TOLD, e.toldOn());
    }

    static void overridden(Facts facts, ThirdPartyInformedOfDisclosure e) {
        Dates.open(facts);
        Consultation asked = find(facts, e.consultation());
        LocalDate ended = asked.endedOn();
        boolean against = asked.isThirdParty() && ended != null && asked.opinion() != Opinion.CONSENT;
        ConsultationRule.NOTHING_TO_OVERRIDE.require(against, asked.number());
        order(Term.OPINION_RECEIVED, Objects.requireNonNull(ended), Term.OVERRIDDEN, e.informedOn());
    }

    private static Consultation known(Facts facts, int number, Term what, LocalDate on) {
        Dates.open(facts);
        Consultation known = find(facts, number);
        ConsultationRule.CONSULTATION_ENDED.require(known.isOpen(), number, String.valueOf(known.endedOn()));
        order(Term.CONSULTATION_SENT, known.sentOn(), what, on);
        return known;
    }

    private static Consultation find(Facts facts, int number) {
        Consultation asked = facts.consultation(number);
        ConsultationRule.NO_SUCH_CONSULTATION.require(asked != null, number);
        return Objects.requireNonNull(asked);
    }
}
