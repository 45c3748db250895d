package org.gongkai.office.scenario;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.gongkai.events.ledger.Outcome;

/** Which steps lead to which line of table 三, varied as in a real office. */
final class Paths {

    /** Where somebody else's interests may be touched, so that asking a third party makes sense. */
    private static final Set<Outcome> TOUCHES_OTHERS = EnumSet.of(Outcome.GRANTED, Outcome.PARTIALLY_GRANTED);

    private final Dice dice;

    Paths(Dice dice) {
        this.dice = dice;
    }

    /**
     * From the receipt to the outcome.
     *
     * @param yearEnd a service after it is not told
     */
    void close(Course course, Reply reply, LocalDate yearEnd) {
        switch (reply.outcome()) {
            case OTHER_ABANDONED_NO_CORRECTION -> {
                course.correctionAsked(notice(reply));
                course.abandoned();
            }
            case UNAVAILABLE_UNCLEAR_AFTER_CORRECTION -> {
                correct(course, reply);
                answer(course, reply, yearEnd);
            }
            case DENIED_THIRD_PARTY_RIGHTS -> {
                correctSometimes(course, reply);
                course.consulted();
                course.heard(false);
                answer(course, reply, yearEnd);
            }
            case OTHER_MISC -> leave(course, reply, yearEnd);
            default -> {
                correctSometimes(course, reply);
                if (TOUCHES_OTHERS.contains(reply.outcome()) && dice.percent(12)) {
                    course.consulted();
                    course.heard(true);
                }
                answer(course, reply, yearEnd);
            }
        }
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
        course.decided(reply);
        course.dispatched(yearEnd);
    }

    /** From where it stood at the turn of the year to the outcome. */
    void goOn(Course course, Standing standing, Reply reply, LocalDate yearEnd) {
        if (reply.outcome() == Outcome.OTHER_ABANDONED_NO_CORRECTION) {
            course.abandoned();
            return;
        }
        boolean objects = reply.outcome() == Outcome.DENIED_THIRD_PARTY_RIGHTS;
        switch (standing.state()) {
            case DECIDED -> {
                if (reply.outcome() == standing.facts().outcome()) {
                    course.dispatched(yearEnd);
                    return;
                }
                course.decisionTakenBack(standing.decisionStep());
            }
            case AWAITING_CORRECTION -> course.corrected();
            case CONSULTING -> course.heard(!objects);
            default -> {
                // Received, and nothing to wait for.
            }
        }
        if (objects && standing.facts().consultations().isEmpty()) {
            course.consulted();
            course.heard(false);
        }
        if (reply.outcome() == Outcome.OTHER_MISC && dice.percent(60)) {
            course.withdrawn();
        } else {
            answer(course, reply, yearEnd);
        }
    }

    /**
     * From the receipt to where it stands at the turn of the year, still open.
     *
     * @param reply what will be replied, where it is signed already
     * @param yearEnd the last day told
     * @return whether it lawfully stands there: nothing happened after the year's end, and no reply was due before it
     */
    boolean leaveOpen(Course course, Reply reply, LocalDate yearEnd) {
        boolean clockRuns = true;
        switch (dice.between(0, 4)) {
            case 0 -> {
                course.correctionAsked(notice(reply));
                clockRuns = false;
            }
            case 1 -> {
                course.consulted();
                clockRuns = false;
            }
            case 2 -> course.decidedOn(dice.day(later(course.at(), yearEnd.minusDays(6)), yearEnd), reply);
            case 3 -> {
                if (dice.percent(50)) {
                    correct(course, reply);
                } else {
                    course.extended();
                }
            }
            default -> {
                // Just received: nothing has happened yet.
            }
        }
        return !course.at().isAfter(yearEnd) && (!clockRuns || course.due().isAfter(yearEnd));
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static String notice(Reply reply) {
        return reply.documentNo().replace("告", "补");
    }
}
