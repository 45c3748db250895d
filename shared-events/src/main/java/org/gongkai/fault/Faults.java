package org.gongkai.fault;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.casefile.Facts;
import org.gongkai.casefile.fact.Explanation;
import org.gongkai.casefile.fact.Extension;
import org.gongkai.casefile.fact.Handling;
import org.gongkai.deadline.ClockFacts;
import org.gongkai.deadline.ReplyClock;
import org.gongkai.deadline.StatutoryLimit;
import org.gongkai.deadline.WorkingDayCalendar;
import org.gongkai.events.Fault;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.CorrectionRequested;
import org.gongkai.events.request.DelayedReplyScheduled;
import org.gongkai.events.request.DispatchMethod;
import org.gongkai.events.request.DraftKind;
import org.gongkai.events.request.FeeCharged;
import org.gongkai.events.request.Ground;
import org.gongkai.events.request.Opinion;
import org.gongkai.events.request.ReplyDispatched;
import org.gongkai.events.request.ReplyExtended;
import org.gongkai.events.request.ReplyRedispatched;
import org.gongkai.events.request.RequestDecided;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.fee.Tariff;
import org.gongkai.rule.Rule;
import org.gongkai.rule.chapter.ConsultationRule;
import org.gongkai.rule.chapter.CorrectionRule;
import org.gongkai.rule.chapter.FeeRule;
import org.gongkai.rule.chapter.OfficeRule;
import org.gongkai.rule.chapter.ReplyPeriodRule;
import org.gongkai.rule.chapter.ReplyRule;
import org.jspecify.annotations.Nullable;

/**
 * What is unlawful about an event after these facts: it can be recorded all the same, with its reason.
 *
 * <p>Asked before an event is recorded, and again when it is re-dated. See {@link org.gongkai.procedure.Fit} for what
 * cannot be recorded.
 */
public final class Faults {

    private static final LocalDate FEES_SINCE = LocalDate.of(2021, 1, 1);

    private final List<Found> found = new ArrayList<>();
    private final Facts facts;
    private final Yardstick by;

    private Faults(Facts facts, Yardstick by) {
        this.facts = facts;
        this.by = by;
    }

    /**
     * What lawfulness is measured by besides the request itself.
     *
     * @param calendar the working days
     * @param secondNotice whether a second correction notice is allowed, by policy secondCorrectionNotice
     * @param signatures whether the agency signs in the system, so that a decision owes a signature here
     */
    public record Yardstick(WorkingDayCalendar calendar, boolean signatures, boolean secondNotice) {}

    /**
     * One rule that is broken.
     *
     * @param found what was found, for the sentence
     */
    public record Found(Rule rule, List<String> found) {

        /** The sentence in Chinese. */
        public String zh() {
            return rule.zh(found.toArray());
        }

        /** The sentence in English. */
        public String en() {
            return rule.en(found.toArray());
        }

        /** As it goes on record. */
        public Fault recorded(String reason) {
            return new Fault(rule.name(), found, reason);
        }
    }

    /** Every rule the event breaks; none when all is in order. */
    public static List<Found> of(Facts facts, RequestEvent event, Yardstick by) {
        var faults = new Faults(facts, by);
        switch (event) {
            case CorrectionRequested e -> faults.correction(e);
            case ReplyExtended e -> faults.extension(e);
            case DelayedReplyScheduled e -> faults.delay(e);
            case FeeCharged e -> faults.fee(e);
            case RequestDecided e -> faults.decision(e);
            case ReplyDispatched e -> faults.courier(e.method());
            case ReplyRedispatched e -> faults.courier(e.method());
            default -> {
                // Nothing about any other step is against the law that did happen.
            }
        }
        return List.copyOf(faults.found);
    }

    private void that(boolean holds, Rule rule, @Nullable Object... what) {
        if (!holds) {
            found.add(new Found(rule, Arrays.stream(what).map(String::valueOf).toList()));
        }
    }

    /** Once, within 7 working days, with a reasonable period (art 30). */
    private void correction(CorrectionRequested e) {
        int most = StatutoryLimit.CORRECTION.workingDays();
        int period = e.periodWorkingDays();
        that(StatutoryLimit.CORRECTION.allows(period), CorrectionRule.CORRECTION_PERIOD_REASONABLE, most, period);
        if (!facts.corrections().isEmpty()) {
            LocalDate first = facts.corrections().getFirst().issuedOn();
            that(by.secondNotice(), CorrectionRule.CORRECTION_ONLY_ONCE, first);
        } else if (facts.receipt() != null) {
            LocalDate received = facts.receipt().receivedOn();
            LocalDate last = StatutoryLimit.CORRECTION_NOTICE.lastDay(received, by.calendar());
            that(!e.issuedOn().isAfter(last), CorrectionRule.CORRECTION_NOTICE_IN_TIME, last, e.issuedOn());
        }
    }

    /** Once, at most 20 working days, approved first, and told before the first period ends (art 33). */
    private void extension(ReplyExtended e) {
        int most = StatutoryLimit.EXTENSION.workingDays();
        that(e.workingDays() <= most, ReplyPeriodRule.EXTENSION_AT_MOST_20, most, e.workingDays());
        boolean approvedFirst = !e.notifiedOn().isBefore(e.approvedOn());
        that(approvedFirst, ReplyPeriodRule.EXTENSION_APPROVED_FIRST, e.approvedOn(), e.notifiedOn());
        that(!by.signatures() || signed(DraftKind.EXTENSION), OfficeRule.EXTENSION_SIGNED);
        Extension before = facts.extension();
        if (before != null) {
            that(false, ReplyPeriodRule.EXTENSION_ONLY_ONCE, before.notifiedOn());
            return;
        }
        LocalDate due = due();
        that(due == null || !e.notifiedOn().isAfter(due), ReplyPeriodRule.EXTENSION_IN_TIME, due, e.notifiedOn());
    }

    private void delay(DelayedReplyScheduled e) {
        Explanation explained = facts.explanation();
        boolean reasonable = explained != null && Boolean.TRUE.equals(explained.reasonable());
        that(reasonable, ReplyPeriodRule.DELAY_AFTER_EXPLANATION);
        LocalDate due = due();
        that(due == null || !e.notifiedOn().isAfter(due), ReplyPeriodRule.DELAY_TOLD_IN_TIME, due, e.notifiedOn());
    }

    /** Once, by the tariff, within the reply period (国办函〔2020〕109号). */
    private void fee(FeeCharged e) {
        that(!e.sentOn().isBefore(FEES_SINCE), FeeRule.FEE_IN_FORCE, FEES_SINCE, e.sentOn());
        int tariff = Tariff.yuan(e.basis(), e.quantity(), e.before());
        that(e.amount() == tariff, FeeRule.FEE_BY_TARIFF, tariff, e.amount());
        if (!facts.fees().isEmpty()) {
            that(false, FeeRule.FEE_ONLY_ONCE, facts.fees().getFirst().sentOn());
            return;
        }
        LocalDate due = due();
        that(due == null || !e.sentOn().isAfter(due), FeeRule.FEE_NOTICE_IN_TIME, due, e.sentOn());
    }

    private void decision(RequestDecided e) {
        for (Ground ground : e.grounds()) {
            boolean fits = Citation.fits(ground.outcome(), ground.article());
            String outcome = ground.outcome().line().zh();
            that(fits, ReplyRule.ARTICLE_FITS_OUTCOME, outcome, ground.outcome().article(), ground.article());
        }
        Explanation explained = facts.explanation();
        boolean excessive = e.outcome() == Outcome.NOT_PROCESSED_EXCESSIVE;
        boolean reasonable = explained != null && Boolean.TRUE.equals(explained.reasonable());
        that(!excessive || !reasonable, ReplyRule.EXCESSIVE_THOUGH_REASONABLE);
        boolean discloses = e.outcome() == Outcome.GRANTED || e.outcome() == Outcome.PARTIALLY_GRANTED;
        boolean withholds = e.grounds().stream().anyMatch(g -> g.outcome() == Outcome.DENIED_THIRD_PARTY_RIGHTS);
        facts.consultations().stream()
                .filter(c -> discloses && !withholds && c.isThirdParty() && c.opinion() == Opinion.OBJECT)
                .forEach(c -> that(c.overridden(), ConsultationRule.OVERRIDDEN_PARTY_TOLD, c.number()));
        signature(e);
    }

    private void signature(RequestDecided e) {
        if (!by.signatures()) {
            return;
        }
        Handling.Paper paper = facts.handling().reply();
        that(signed(DraftKind.REPLY), OfficeRule.SIGNED_BEFORE_DECIDED);
        Outcome draft = paper == null ? null : paper.outcome();
        if (draft != null) {
            that(
                    draft == e.outcome(),
                    OfficeRule.SIGNED_AS_DECIDED,
                    draft.line().zh(),
                    e.outcome().line().zh());
        }
    }

    private boolean signed(DraftKind kind) {
        Handling.Paper paper = facts.handling().paper(kind);
        return paper != null && paper.stage() == Handling.Stage.SIGNED;
    }

    /** Only the postal enterprise may carry it (国办公开办函〔2016〕235号). */
    private void courier(DispatchMethod method) {
        that(method != DispatchMethod.COURIER, ReplyRule.POST_BY_THE_POSTAL_ENTERPRISE);
    }

    private @Nullable LocalDate due() {
        ClockFacts clock = facts.clock();
        return clock == null ? null : ReplyClock.reckon(clock, by.calendar()).due();
    }
}
