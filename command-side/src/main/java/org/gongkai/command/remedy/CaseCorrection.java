package org.gongkai.command.remedy;

import java.time.LocalDate;
import java.util.Objects;
import org.gongkai.docket.CaseFacts;
import org.gongkai.docket.CaseFacts.Conclusion;
import org.gongkai.events.ledger.Posting;
import org.gongkai.events.remedy.CaseAmended;
import org.gongkai.events.remedy.CaseChange;
import org.gongkai.events.remedy.CaseForm;
import org.gongkai.events.remedy.CaseRoute;
import org.gongkai.events.remedy.CaseStepRetracted;
import org.gongkai.events.remedy.CaseVoided;
import org.gongkai.events.remedy.RemedyEvent;
import org.gongkai.rule.Term;
import org.gongkai.rule.chapter.RecordRule;
import org.gongkai.rule.chapter.RemedyRule;
import org.gongkai.rule.chapter.YearRule;
import org.jspecify.annotations.Nullable;

/** Putting our own record of a case right (更正): the wrong and the right value both stay visible. */
public sealed interface CaseCorrection extends CaseCommand {

    /** Any year may be touched by it, back to the first. */
    @Override
    default LocalDate earliest() {
        return LocalDate.MAX;
    }

    private static RemedyEvent amended(CaseFacts facts, CaseChange change, String reason, CaseSetting setting) {
        var filed = facts.filed();
        return new CaseAmended(filed.agency(), filed.caseId(), setting.today(), change, reason, Posting.NONE);
    }

    private static Conclusion concluded(CaseFacts facts) {
        Conclusion conclusion = facts.conclusion();
        if (conclusion == null || conclusion.form() == null) {
            throw RemedyRule.NO_CONCLUSION_TO_AMEND.broken();
        }
        return conclusion;
    }

    /** Its number was recorded wrongly, or it was given one. */
    record AmendCaseNo(String to, String reason) implements CaseCorrection {
        @Override
        public RemedyEvent decide(CaseFacts facts, CaseSetting setting) {
            String now = facts.filed().caseNo();
            RecordRule.NOTHING_CHANGES.require(!now.equals(to), Term.CASE_NO, now);
            return amended(facts, new CaseChange.CaseNo(now, to), reason, setting);
        }
    }

    /** The way it came was recorded wrongly. */
    record AmendRoute(CaseRoute to, String reason) implements CaseCorrection {
        @Override
        public RemedyEvent decide(CaseFacts facts, CaseSetting setting) {
            CaseRoute now = facts.filed().route();
            RecordRule.NOTHING_CHANGES.require(now != to, Term.CASE_ROUTE, now);
            return amended(facts, new CaseChange.Route(now, to), reason, setting);
        }
    }

    /** The day it was filed was recorded wrongly. */
    record AmendFilingDate(LocalDate to, String reason) implements CaseCorrection {
        @Override
        public RemedyEvent decide(CaseFacts facts, CaseSetting setting) {
            LocalDate now = facts.filed().filedOn();
            RecordRule.NOTHING_CHANGES.require(!now.equals(to), Term.CASE_FILED, now);
            RecordRule.DATE_IN_FUTURE.require(!to.isAfter(setting.today()), Term.CASE_FILED, to);
            Integer opening = facts.filed().openingYear();
            if (opening != null) {
                YearRule.LEGACY_FROM_BEFORE.require(to.getYear() < opening, opening, to);
            }
            return amended(facts, new CaseChange.FiledOn(now, to), reason, setting);
        }

        @Override
        public LocalDate earliest() {
            return to;
        }
    }

    /** How it was decided was recorded wrongly. */
    record AmendForm(CaseForm to, String reason) implements CaseCorrection {
        @Override
        public RemedyEvent decide(CaseFacts facts, CaseSetting setting) {
            CaseForm now = Objects.requireNonNull(concluded(facts).form());
            RecordRule.NOTHING_CHANGES.require(now != to, Term.CASE_FORM, now);
            return amended(facts, new CaseChange.Form(now, to), reason, setting);
        }
    }

    /** The day it holds from was recorded wrongly. */
    record AmendEffectiveDate(LocalDate to, String reason) implements CaseCorrection {
        @Override
        public RemedyEvent decide(CaseFacts facts, CaseSetting setting) {
            LocalDate now = concluded(facts).on();
            RecordRule.NOTHING_CHANGES.require(!now.equals(to), Term.CASE_EFFECTIVE, now);
            RecordRule.DATE_IN_FUTURE.require(!to.isAfter(setting.today()), Term.CASE_EFFECTIVE, to);
            return amended(facts, new CaseChange.EffectiveOn(now, to), reason, setting);
        }

        @Override
        public LocalDate earliest() {
            return to;
        }
    }

    /** It should not have been entered. */
    @SuppressWarnings("AvoidCommonTypeNames") // The law's word; nobody takes it for java.lang.Void here.
    record Void(
            String reason,
            @Nullable String duplicateOf,
            @Nullable LocalDate voidedOn) implements CaseCorrection {
        @Override
        public RemedyEvent decide(CaseFacts facts, CaseSetting setting) {
            var filed = facts.filed();
            LocalDate on = voidedOn == null ? setting.today() : voidedOn;
            return new CaseVoided(filed.agency(), filed.caseId(), on, reason, duplicateOf, Posting.NONE);
        }
    }

    /** A step was recorded that never happened. */
    record RetractStep(long step, String reason) implements CaseCorrection {
        @Override
        public RemedyEvent decide(CaseFacts facts, CaseSetting setting) {
            var filed = facts.filed();
            return new CaseStepRetracted(filed.agency(), filed.caseId(), setting.today(), step, reason, Posting.NONE);
        }
    }
}
