package org.gongkai.command.request.mending;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.casefile.CaseFile;
import org.gongkai.casefile.Consultation;
import org.gongkai.casefile.Facts;
import org.gongkai.command.request.Decisions;
import org.gongkai.command.request.Setting;
import org.gongkai.command.request.consultation.ConsultationCommand;
import org.gongkai.deadline.StatutoryLimit;
import org.gongkai.deadline.WorkingDayCalendar;
import org.gongkai.events.Fault;
import org.gongkai.events.ledger.Posting;
import org.gongkai.events.request.ConsultationServed;
import org.gongkai.events.request.CorrectionNoticeServed;
import org.gongkai.events.request.CorrectionRequested;
import org.gongkai.events.request.FeeCharged;
import org.gongkai.events.request.FeeNoticeServed;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.events.request.RequestReceived;
import org.gongkai.events.request.RequestSubmitted;
import org.gongkai.events.request.StepDateAmended;
import org.gongkai.events.request.StepRetracted;
import org.gongkai.fault.Faults;
import org.gongkai.procedure.Mending;
import org.gongkai.procedure.StepName;
import org.gongkai.rule.Term;
import org.gongkai.rule.chapter.OfficeRule;
import org.gongkai.rule.chapter.RecordRule;
import org.jspecify.annotations.Nullable;

/** Retracting and re-dating steps: what follows them must fit as if they had been recorded rightly. */
final class Redating {

    private Redating() {}

    static List<RequestEvent> retract(CaseFile file, long step, String reason, Setting setting) {
        var facts = file.facts();
        var event = new StepRetracted(facts.agency(), facts.requestId(), setting.today(), step, reason, Posting.NONE);
        Mending.require(file, event);
        return List.of(event);
    }

    /** The last step that counts; whoever recorded it may undo it, but a registration is amended or voided instead. */
    static List<RequestEvent> undo(CaseFile file, String reason, Setting setting) {
        CaseFile.Step last = file.steps().reversed().stream()
                .filter(step -> step.event() instanceof RequestEvent.Step && !step.retracted())
                .findFirst()
                .filter(step -> !(step.event() instanceof RequestSubmitted || step.event() instanceof RequestReceived))
                .orElseThrow(OfficeRule.NOTHING_TO_UNDO::broken);
        String by = setting.office().recordedBy(file.facts().requestId(), last.sequence());
        boolean own = by.equals(setting.office().actor());
        OfficeRule.LAST_STEP_NOT_YOURS.require(own, StepName.of(last.event()), by);
        return retract(file, last.sequence(), reason, setting);
    }

    static List<RequestEvent> redate(CaseFile file, MendingCommand.AmendStepDate c, Setting setting) {
        CaseFile.Step step = file.step(c.step());
        if (step == null) {
            throw RecordRule.NO_SUCH_STEP.broken(c.step());
        }
        RecordRule.DATE_IN_FUTURE.require(!c.to().isAfter(setting.today()), Term.STEP_DATE, c.to());
        var event = redated(file, step, c, setting, List.of());
        Mending.require(file, event);
        Facts before = file.before(c.step());
        if (before == null || !(step.event() instanceof RequestEvent.Faultable wrong)) {
            return List.of(event);
        }
        RequestEvent right = event.right((RequestEvent.Step) wrong.with(List.of()));
        var faults = Decisions.recorded(Faults.of(before, right, setting.yardstick()), setting);
        return List.of(redated(file, step, c, setting, faults));
    }

    private static StepDateAmended redated(
            CaseFile file, CaseFile.Step step, MendingCommand.AmendStepDate c, Setting setting, List<Fault> faults) {
        return new StepDateAmended(
                file.facts().agency(),
                file.facts().requestId(),
                setting.today(),
                c.step(),
                step.event().occurredOn(),
                c.to(),
                deadline(file, step, c.to(), setting.calendar()),
                faults,
                c.reason(),
                Posting.NONE);
    }

    /** The last day of the period that the step starts, reckoned anew; null when it starts none. */
    private static @Nullable LocalDate deadline(
            CaseFile file, CaseFile.Step step, LocalDate to, WorkingDayCalendar calendar) {
        return switch (step.event()) {
            case CorrectionRequested e -> calendar.plus(to, e.periodWorkingDays());
            case CorrectionNoticeServed e -> calendar.plus(to, periodOfNoticeBefore(file, step));
            case ConsultationServed e -> ofConsultation(file, e, to, calendar);
            case FeeCharged e -> StatutoryLimit.PAYMENT.lastDay(to, calendar);
            case FeeNoticeServed e -> StatutoryLimit.PAYMENT.lastDay(to, calendar);
            default -> null;
        };
    }

    private static @Nullable LocalDate ofConsultation(
            CaseFile file, ConsultationServed e, LocalDate to, WorkingDayCalendar calendar) {
        Consultation asked = file.facts().consultation(e.consultation());
        return asked == null ? e.deadline() : ConsultationCommand.deadline(asked, to, calendar);
    }

    private static int periodOfNoticeBefore(CaseFile file, CaseFile.Step step) {
        return file.steps().stream()
                .limit(step.sequence())
                .filter(earlier -> !earlier.retracted() && earlier.event() instanceof CorrectionRequested)
                .mapToInt(earlier -> ((CorrectionRequested) earlier.event()).periodWorkingDays())
                .reduce(StatutoryLimit.CORRECTION.workingDays(), (first, last) -> last);
    }
}
