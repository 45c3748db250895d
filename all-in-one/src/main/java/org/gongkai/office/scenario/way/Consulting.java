package org.gongkai.office.scenario.way;

import java.time.LocalDate;
import org.gongkai.casefile.Consultation;
import org.gongkai.deadline.StatutoryLimit;
import org.gongkai.deadline.Suspension;
import org.gongkai.deadline.WorkingDayCalendar;
import org.gongkai.events.request.ConsultationBasis;
import org.gongkai.office.play.Act;

/** Asking others in the course of a request, one after the other; the clock stands still meanwhile. */
final class Consulting {

    private final Course course;
    private final Dice dice;
    private final WorkingDayCalendar calendar;
    private int number;
    private LocalDate sentOn = LocalDate.MIN;
    private LocalDate servedOn = LocalDate.MIN;
    private boolean thirdParty = true;

    Consulting(Course course, Dice dice) {
        this.course = course;
        this.dice = dice;
        this.calendar = dice.calendar();
    }

    /** Goes on with one asked before. */
    void goOn(Consultation asked) {
        number = asked.number();
        sentOn = asked.sentOn();
        servedOn = asked.servedOn() == null ? LocalDate.MIN : asked.servedOn();
        thirdParty = asked.isThirdParty();
    }

    /** A third party was asked; whether it got the letter is not known yet. */
    void thirdPartyAsked() {
        asked(true);
        course.then(Act.of("consult-third-party", sentOn)
                .with("party", Words.party(dice))
                .with("sentOn", sentOn));
    }

    /** Another body was asked, and the day it got the letter noted. */
    void agencyAsked(ConsultationBasis basis) {
        asked(false);
        course.then(Act.of("consult-agency", sentOn)
                .with("body", Words.one("bodies", dice))
                .with("basis", basis.name())
                .with("sentOn", sentOn));
        served();
    }

    private void asked(boolean third) {
        number++;
        thirdParty = third;
        sentOn = calendar.plus(course.at(), dice.between(1, 4));
        servedOn = LocalDate.MIN;
    }

    /** The letter arrived. */
    void served() {
        servedOn = calendar.plus(course.at(), dice.between(1, 3));
        course.then(numbered("record-consultation-service", servedOn).with("servedOn", servedOn));
    }

    /** The applicant is told that others are being asked. */
    void applicantTold() {
        LocalDate on = course.at();
        course.then(numbered("tell-applicant-of-consultation", on).with("toldOn", on));
    }

    /** Whoever was asked answers, or a third party keeps silent for fifteen working days; then the clock goes on. */
    void heard(boolean consents) {
        if (servedOn.equals(LocalDate.MIN)) {
            served();
        }
        int period = StatutoryLimit.THIRD_PARTY_OPINION.workingDays();
        LocalDate last = calendar.plus(servedOn, period);
        LocalDate soon = calendar.plus(course.at(), dice.between(2, period));
        if (soon.isAfter(last) || (thirdParty && dice.percent(25))) {
            silent(last);
        } else {
            answered(soon, consents);
        }
    }

    private void answered(LocalDate on, boolean consents) {
        Act opinion = numbered("record-opinion", on)
                .with("opinion", consents ? "CONSENT" : "OBJECT")
                .with("receivedOn", on);
        course.then(consents ? opinion : opinion.with("reasons", "涉及商业秘密或者个人隐私。"));
        suspended(on);
    }

    /** Nothing was heard until the last day. */
    private void silent(LocalDate last) {
        course.then(numbered("lapse-consultation", last));
        suspended(last);
    }

    /** The third party objected; the agency discloses all the same and tells it why. */
    void overridden() {
        LocalDate on = calendar.plus(course.at(), 1);
        course.then(numbered("decide-despite-objection", on)
                .with("publicInterest", "该信息关系公共安全和多数居民利益，不公开会对公共利益造成重大影响。")
                .with("informedOn", on));
    }

    private Act numbered(String command, LocalDate on) {
        return Act.of(command, on).with("consultation", number);
    }

    private void suspended(LocalDate until) {
        course.clock(course.clock().suspended(new Suspension(sentOn, until, "征求意见", "others consulted")));
    }
}
