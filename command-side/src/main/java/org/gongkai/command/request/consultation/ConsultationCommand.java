package org.gongkai.command.request.consultation;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.casefile.CaseFile;
import org.gongkai.casefile.Consultation;
import org.gongkai.command.request.RequestCommand;
import org.gongkai.command.request.Setting;
import org.gongkai.deadline.StatutoryLimit;
import org.gongkai.deadline.WorkingDayCalendar;
import org.gongkai.events.request.ApplicantToldOfConsultation;
import org.gongkai.events.request.CoAgencyConsentDeemed;
import org.gongkai.events.request.CoAgencyConsulted;
import org.gongkai.events.request.CoAgencyOpinionReceived;
import org.gongkai.events.request.ConsultationBasis;
import org.gongkai.events.request.ConsultationLapsed;
import org.gongkai.events.request.ConsultationServed;
import org.gongkai.events.request.Opinion;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.events.request.ThirdPartyConsulted;
import org.gongkai.events.request.ThirdPartyInformedOfDisclosure;
import org.gongkai.events.request.ThirdPartyOpinionReceived;
import org.gongkai.rule.chapter.ConsultationRule;
import org.jspecify.annotations.Nullable;

/** What is asked about consulting others. */
public sealed interface ConsultationCommand extends RequestCommand {

    /**
     * A third party was asked in writing (art 32).
     *
     * @param party its name; sealed when it is a person's
     * @param naturalPerson whether it is a person; no when left out
     */
    record ConsultThirdParty(String party, @Nullable Boolean naturalPerson, LocalDate sentOn)
            implements ConsultationCommand {
        @Override
        public List<RequestEvent> decide(CaseFile file, Setting setting) {
            var facts = file.facts();
            boolean person = Boolean.TRUE.equals(naturalPerson);
            return List.of(new ThirdPartyConsulted(
                    facts.agency(),
                    facts.requestId(),
                    facts.nextConsultation(),
                    person ? ThirdPartyConsulted.PERSON : party,
                    person ? setting.office().seal(facts, party) : null,
                    sentOn,
                    setting.practice().suspendsFromService()));
        }
    }

    /**
     * Another agency or body was asked (arts 11, 17(3), 34).
     *
     * @param answerBy the day an answer was asked for; a co-maker has 15 working days from service by law
     */
    record ConsultAgency(
            String body,
            ConsultationBasis basis,
            LocalDate sentOn,
            @Nullable LocalDate answerBy) implements ConsultationCommand {
        @Override
        public List<RequestEvent> decide(CaseFile file, Setting setting) {
            var facts = file.facts();
            boolean suspends =
                    basis != ConsultationBasis.REFERRAL || setting.practice().referralSuspends();
            return List.of(new CoAgencyConsulted(
                    facts.agency(),
                    facts.requestId(),
                    facts.nextConsultation(),
                    body,
                    basis,
                    sentOn,
                    basis == ConsultationBasis.CO_MAKER ? null : answerBy,
                    suspends,
                    setting.practice().suspendsFromService()));
        }
    }

    /** The applicant was told that others are being asked. */
    record TellApplicantOfConsultation(
            int consultation, @Nullable String noticeNo, LocalDate toldOn) implements ConsultationCommand {
        @Override
        public List<RequestEvent> decide(CaseFile file, Setting setting) {
            var facts = file.facts();
            return List.of(
                    new ApplicantToldOfConsultation(facts.agency(), facts.requestId(), consultation, noticeNo, toldOn));
        }
    }

    /** Whoever was asked received the letter. */
    record RecordConsultationService(int consultation, LocalDate servedOn) implements ConsultationCommand {
        @Override
        public List<RequestEvent> decide(CaseFile file, Setting setting) {
            var facts = file.facts();
            LocalDate deadline = deadline(known(file, consultation), servedOn, setting.calendar());
            return List.of(new ConsultationServed(facts.agency(), facts.requestId(), consultation, servedOn, deadline));
        }
    }

    /** Whoever was asked answered. */
    record RecordOpinion(
            int consultation, Opinion opinion, @Nullable String reasons, LocalDate receivedOn)
            implements ConsultationCommand {
        @Override
        public List<RequestEvent> decide(CaseFile file, Setting setting) {
            var facts = file.facts();
            return List.of(
                    known(file, consultation).isThirdParty()
                            ? new ThirdPartyOpinionReceived(
                                    facts.agency(), facts.requestId(), consultation, opinion, reasons, receivedOn)
                            : new CoAgencyOpinionReceived(
                                    facts.agency(), facts.requestId(), consultation, opinion, reasons, receivedOn));
        }
    }

    /** Whoever was asked stayed silent to the end: a co-maker is taken to consent, anybody else is not. */
    record LapseConsultation(int consultation) implements ConsultationCommand {
        @Override
        public List<RequestEvent> decide(CaseFile file, Setting setting) {
            var facts = file.facts();
            Consultation asked = known(file, consultation);
            LocalDate deadline = asked.deadline();
            if (deadline == null) {
                throw ConsultationRule.CONSULTATION_NOT_SERVED.broken(consultation);
            }
            ConsultationRule.CONSULTATION_STILL_RUNNING.require(
                    setting.today().isAfter(deadline), deadline, setting.today());
            return List.of(
                    asked.basis() == ConsultationBasis.CO_MAKER
                            ? new CoAgencyConsentDeemed(facts.agency(), facts.requestId(), consultation, deadline)
                            : new ConsultationLapsed(facts.agency(), facts.requestId(), consultation, deadline));
        }
    }

    /** The agency discloses against the third party's will and told it so (art 32). */
    record DecideDespiteObjection(
            int consultation, @Nullable String noticeNo, String publicInterest, LocalDate informedOn)
            implements ConsultationCommand {
        @Override
        public List<RequestEvent> decide(CaseFile file, Setting setting) {
            var facts = file.facts();
            return List.of(new ThirdPartyInformedOfDisclosure(
                    facts.agency(), facts.requestId(), consultation, noticeNo, publicInterest, informedOn));
        }
    }

    /** The last day for answering a letter received on this day; null when none was named. */
    static @Nullable LocalDate deadline(Consultation asked, LocalDate servedOn, WorkingDayCalendar calendar) {
        if (asked.isThirdParty()) {
            return StatutoryLimit.THIRD_PARTY_OPINION.lastDay(servedOn, calendar);
        }
        return asked.basis() == ConsultationBasis.CO_MAKER
                ? StatutoryLimit.CO_MAKER_OPINION.lastDay(servedOn, calendar)
                : asked.deadline();
    }

    private static Consultation known(CaseFile file, int number) {
        Consultation asked = file.facts().consultation(number);
        if (asked == null) {
            throw ConsultationRule.NO_SUCH_CONSULTATION.broken(number);
        }
        return asked;
    }
}
