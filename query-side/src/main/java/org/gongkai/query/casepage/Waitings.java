package org.gongkai.query.casepage;

import java.time.LocalDate;
import org.gongkai.casefile.Consultation;
import org.gongkai.casefile.Correction;
import org.gongkai.casefile.Facts;
import org.gongkai.casefile.fact.Explanation;
import org.gongkai.casefile.fact.Fee;
import org.gongkai.query.casepage.CasePage.Waiting;
import org.gongkai.query.vault.Applicants;
import org.jspecify.annotations.Nullable;

/** For whom a request waits. */
final class Waitings {

    private Waitings() {}

    static @Nullable Waiting of(Facts facts, LocalDate today, Applicants applicants) {
        return switch (facts.state()) {
            case SUBMITTED -> waiting("confirmation", "", null, today);
            case AWAITING_CORRECTION -> correction(facts.openCorrection(), today);
            case AWAITING_PAYMENT -> payment(facts.openFee(), today);
            case AWAITING_EXPLANATION -> explanation(facts.explanation(), today);
            case CONSULTING -> consultation(facts, today, applicants);
            case UNDER_REVIEW -> waiting("signature", "", null, today);
            default -> null;
        };
    }

    private static @Nullable Waiting correction(@Nullable Correction open, LocalDate today) {
        return open == null ? null : waiting("correction", "", open.deadline(), today);
    }

    private static @Nullable Waiting payment(@Nullable Fee open, LocalDate today) {
        return open == null ? null : waiting("payment", "", open.deadline(), today);
    }

    private static @Nullable Waiting explanation(@Nullable Explanation open, LocalDate today) {
        return open == null ? null : waiting("explanation", "", open.explainBy(), today);
    }

    private static @Nullable Waiting consultation(Facts facts, LocalDate today, Applicants applicants) {
        return facts.consultations().stream()
                .filter(Consultation::isOpen)
                .findFirst()
                .map(applicants::open)
                .map(open -> waiting("opinion", open.party(), open.deadline(), today))
                .orElse(null);
    }

    private static Waiting waiting(String key, String whom, @Nullable LocalDate until, LocalDate today) {
        return new Waiting(key, whom, until, until != null && today.isAfter(until));
    }
}
