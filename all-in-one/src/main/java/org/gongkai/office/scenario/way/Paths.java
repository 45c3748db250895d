package org.gongkai.office.scenario.way;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongkai.casefile.State;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.ConsultationBasis;

/** Which steps lead to which line of table 三, varied as in a real office. */
public final class Paths {

    /** Where somebody else's interests may be touched, so that asking a third party makes sense. */
    private static final Set<Outcome> TOUCHES_OTHERS = EnumSet.of(Outcome.GRANTED, Outcome.PARTIALLY_GRANTED);

    private final Dice dice;

    /** Drawn with these dice. */
    public Paths(Dice dice) {
        this.dice = dice;
    }

    /**
     * From the receipt to the outcome.
     *
     * @param yearEnd a service after it is not told
     */
    public void close(Course course, Reply reply, LocalDate yearEnd) {
        switch (reply.outcome()) {
            case OTHER_ABANDONED_NO_CORRECTION -> {
                course.correctionAsked(notice(reply));
                course.abandoned();
            }
            case OTHER_ABANDONED_FEE_UNPAID -> {
                course.charging.charged(fee(reply));
                course.charging.unpaid();
            }
            case OTHER_MISC -> leave(course, reply, yearEnd);
            default -> {
                prepared(course, reply);
                answer(course, reply, yearEnd);
            }
        }
    }

    /** What has to happen before this reply, and what may. */
    private void prepared(Course course, Reply reply) {
        switch (reply.outcome()) {
            case NOT_PROCESSED_EXCESSIVE -> course.keeping.explanationAsked(explanation(reply), false);
            case UNAVAILABLE_UNCLEAR_AFTER_CORRECTION -> correct(course, reply);
            case DENIED_THIRD_PARTY_RIGHTS -> {
                correctSometimes(course, reply);
                asked(course, false);
            }
            case DENIED_SECURITY_STABILITY -> {
                course.consulting.agencyAsked(ConsultationBasis.SECURITY);
                course.consulting.heard(false);
            }
            default -> {
                correctSometimes(course, reply);
                if (TOUCHES_OTHERS.contains(reply.outcome())) {
                    besides(course, reply);
                }
            }
        }
    }

    /** What may come up before something is given: interests of others, a fee, a large request well explained. */
    private void besides(Course course, Reply reply) {
        int chance = dice.between(1, 100);
        if (chance <= 9) {
            asked(course, true);
        } else if (chance <= 12) {
            asked(course, false);
            course.consulting.overridden();
        } else if (chance <= 17) {
            course.consulting.agencyAsked(dice.of(List.of(ConsultationBasis.CO_MAKER, ConsultationBasis.COORDINATION)));
            course.consulting.heard(true);
        } else if (chance <= 19 && course.receivedOn().getYear() >= Charging.FIRST_YEAR) {
            course.charging.charged(fee(reply));
            course.charging.paid(reply.documentNo().replace("告", "收"));
        } else if (chance <= 21) {
            course.keeping.explanationAsked(explanation(reply), true);
            course.putOff();
        }
    }

    /** A third party; the applicant is mostly told of it. */
    private void asked(Course course, boolean consents) {
        course.consulting.thirdPartyAsked();
        course.consulting.served();
        if (dice.percent(70)) {
            course.consulting.applicantTold();
        }
        course.consulting.heard(consents);
    }

    private void leave(Course course, Reply reply, LocalDate yearEnd) {
        if (dice.percent(60)) {
            correctSometimes(course, reply);
            course.withdrawn();
        } else {
            answer(course, reply, yearEnd);
        }
    }

    private void correctSometimes(Course course, Reply reply) {
        if (dice.percent(12)) {
            correct(course, reply);
        }
    }

    private static void correct(Course course, Reply reply) {
        course.correctionAsked(notice(reply));
        course.corrected();
    }

    private void answer(Course course, Reply reply, LocalDate yearEnd) {
        if (dice.percent(15) && course.extendable()) {
            course.extended();
        }
        if (dice.percent(30)) {
            course.keeping.assigned();
        }
        course.keeping.proven(reply);
        if (dice.percent(20)) {
            course.keeping.drafted(reply.outcome());
        }
        course.decided(reply);
        course.dispatched(reply.documentNo(), yearEnd);
    }

    /** From where it stood at the turn of the year to the outcome. */
    public void goOn(Course course, Standing standing, Reply reply, LocalDate yearEnd) {
        if (reply.outcome() == Outcome.OTHER_ABANDONED_NO_CORRECTION) {
            course.abandoned();
            return;
        }
        if (standing.state() == State.DECIDED
                && reply.outcome() == standing.facts().outcome()) {
            course.dispatched(reply.documentNo(), yearEnd);
            return;
        }
        goneOn(course, standing, reply);
        if (reply.outcome() == Outcome.OTHER_ABANDONED_FEE_UNPAID) {
            course.charging.charged(fee(reply));
            course.charging.unpaid();
        } else if (reply.outcome() == Outcome.OTHER_MISC && dice.percent(60)) {
            course.withdrawn();
        } else {
            answer(course, reply, yearEnd);
        }
    }

    private void goneOn(Course course, Standing standing, Reply reply) {
        boolean objects = reply.outcome() == Outcome.DENIED_THIRD_PARTY_RIGHTS;
        switch (standing.state()) {
            case DECIDED -> course.decisionTakenBack(standing.decisionStep());
            case AWAITING_CORRECTION -> course.corrected();
            case CONSULTING -> course.consulting.heard(!objects);
            default -> {
                // Received, and nothing to wait for.
            }
        }
        if (objects && standing.facts().consultations().isEmpty()) {
            asked(course, false);
        }
        if (reply.outcome() == Outcome.NOT_PROCESSED_EXCESSIVE) {
            course.keeping.explanationAsked(explanation(reply), false);
        }
    }

    /**
     * From the receipt to where it stands at the turn of the year, still open.
     *
     * @param reply what will be replied, where it is signed already
     * @param yearEnd the last day told
     * @return whether it lawfully stands there: nothing happened after the year's end, and no reply was due before it
     */
    public boolean leaveOpen(Course course, Reply reply, LocalDate yearEnd) {
        boolean clockRuns = true;
        switch (dice.between(0, 4)) {
            case 0 -> {
                course.correctionAsked(notice(reply));
                clockRuns = false;
            }
            case 1 -> {
                course.consulting.thirdPartyAsked();
                course.consulting.served();
                clockRuns = false;
            }
            case 2 -> {
                course.keeping.proven(reply);
                course.decidedOn(dice.day(later(course.at(), yearEnd.minusDays(6)), yearEnd), reply);
            }
            case 3 -> correctedOrExtended(course, reply);
            default -> {
                if (dice.percent(50)) {
                    course.keeping.assigned();
                }
            }
        }
        return !course.at().isAfter(yearEnd) && (!clockRuns || course.due().isAfter(yearEnd));
    }

    private void correctedOrExtended(Course course, Reply reply) {
        if (dice.percent(50)) {
            correct(course, reply);
        } else {
            course.extended();
        }
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static String notice(Reply reply) {
        return reply.documentNo().replace("告", "补");
    }

    private static String fee(Reply reply) {
        return reply.documentNo().replace("告", "费");
    }

    private static String explanation(Reply reply) {
        return reply.documentNo().replace("告", "说");
    }
}
