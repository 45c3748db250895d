package org.gongkai.office.scenario.way;

import java.time.LocalDate;
import org.gongkai.deadline.ClockFacts;
import org.gongkai.deadline.StatutoryLimit;
import org.gongkai.events.request.FeeBasis;
import org.gongkai.fee.Tariff;
import org.gongkai.office.play.Act;

/** Charging the processing fee in the course of a request (国办函〔2020〕109号). */
final class Charging {

    /** In force since. */
    static final int FIRST_YEAR = 2021;

    private final Course course;
    private final Dice dice;
    private int amount;
    private LocalDate deadline = LocalDate.MIN;

    Charging(Course course, Dice dice) {
        this.course = course;
        this.dice = dice;
    }

    /** Charged by the page, in time, and the day the applicant got the notice noted. */
    void charged(String noticeNo) {
        int pages = dice.between(40, 100);
        amount = Tariff.yuan(FeeBasis.PER_PAGE, pages, 0);
        LocalDate sent = course.soon(3);
        course.then(Act.of("charge-fee", sent)
                .with("noticeNo", noticeNo)
                .with("basis", FeeBasis.PER_PAGE.name())
                .with("quantity", pages)
                .with("sentOn", sent));
        course.clock(course.clock().stopped(sent));
        LocalDate served = dice.calendar().plus(sent, dice.between(0, 3));
        course.then(Act.of("record-fee-service", served).with("servedOn", served));
        deadline = StatutoryLimit.PAYMENT.lastDay(served, dice.calendar());
    }

    /** Paid in time: the full period anew. */
    void paid(String receiptNo) {
        LocalDate on = dice.day(course.at(), dice.calendar().plus(course.at(), 10));
        course.then(Act.of("record-payment", on)
                .with("paidOn", on)
                .with("amount", amount)
                .with("receiptNo", receiptNo));
        course.clock(course.clock().restarted(ClockFacts.Start.PAYMENT, on));
    }

    /** Not paid: deemed abandoned some days after the last one. */
    void unpaid() {
        LocalDate on = dice.calendar().plus(deadline, dice.between(1, 3));
        course.closed(Act.of("close-unpaid", on).with("abandonedOn", on));
    }
}
