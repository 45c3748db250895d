package org.gongkai.remedy;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.Ground;
import org.gongkai.events.request.Remedy;

/** Which way against a reply is open, by its outcome and grounds. */
public final class Remedies {

    /** 行政复议法第二十三条第一款第（四）项: since then a denial goes to review first. */
    private static final LocalDate REVIEW_FIRST_SINCE = LocalDate.of(2024, 1, 1);

    /** 法释〔2025〕8号第十条第（二）款: since then some replies are no matter for a court. */
    private static final LocalDate NO_SUIT_SINCE = LocalDate.of(2025, 6, 1);

    private Remedies() {}

    /**
     * The way.
     *
     * @param grounds every ground of the reply
     * @param disclosedBefore for a repeat: whether the earlier reply disclosed the information
     * @param on the day of the reply
     */
    public static Remedy of(Outcome outcome, List<Ground> grounds, boolean disclosedBefore, LocalDate on) {
        if (outcome == Outcome.OTHER_MISC && grounds.stream().allMatch(g -> g.outcome() == Outcome.OTHER_MISC)) {
            return Remedy.EITHER;
        }
        if (!on.isBefore(REVIEW_FIRST_SINCE) && rests(outcome, grounds)) {
            return Remedy.REVIEW_FIRST;
        }
        return !on.isBefore(NO_SUIT_SINCE) && noSuit(outcome, disclosedBefore) ? Remedy.NO_SUIT : Remedy.EITHER;
    }

    /** Whether what is withheld rests on arts 14 to 16 (法释〔2025〕8号第一条第（二）项). */
    private static boolean rests(Outcome outcome, List<Ground> grounds) {
        return outcome == Outcome.PARTIALLY_GRANTED
                ? grounds.stream().anyMatch(g -> denies(g.outcome()))
                : denies(outcome);
    }

    private static boolean denies(Outcome outcome) {
        return switch (outcome) {
            case DENIED_STATE_SECRET,
                    DENIED_PROHIBITED_BY_LAW,
                    DENIED_SECURITY_STABILITY,
                    DENIED_THIRD_PARTY_RIGHTS,
                    DENIED_INTERNAL_AFFAIRS,
                    DENIED_PROCESS_INFORMATION,
                    DENIED_ENFORCEMENT_FILE -> true;
            default -> false;
        };
    }

    private static boolean noSuit(Outcome outcome, boolean disclosedBefore) {
        return switch (outcome) {
            case DENIED_ADMINISTRATIVE_INQUIRY,
                    UNAVAILABLE_CREATION_REQUIRED,
                    NOT_PROCESSED_PETITION_COMPLAINT,
                    NOT_PROCESSED_PUBLICATION -> true;
            case NOT_PROCESSED_REPEAT -> disclosedBefore;
            default -> false;
        };
    }
}
