package org.gongkai.query.audit.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongkai.booking.Booked;
import org.gongkai.casefile.CaseFile;
import org.gongkai.deadline.ReplyClock;
import org.gongkai.deadline.WorkingDayCalendar;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.query.ledger.Ledger;
import org.gongkai.query.page.EventWords;
import org.gongkai.query.problem.Refused;
import org.gongkai.query.register.Chronicle;
import org.gongkai.query.register.Recounted;
import org.gongkai.query.register.Register;
import org.jspecify.annotations.Nullable;

/** Tells a request's whole life, with the due date as it was after each step. */
final class RequestExplainer {

    private final Ledger ledger;

    RequestExplainer(Ledger ledger) {
        this.ledger = ledger;
    }

    ExplainedRequest request(UUID id, Register register) {
        var chronicle = register.chronicle(id)
                .orElseThrow(
                        () -> Refused.notFound("what", "没有编号为 " + id + " 的申请。", "There is no request " + id + "."));
        var row = chronicle.row();
        var facts = chronicle.file().facts();
        return new ExplainedRequest(
                id,
                row.requestNo(),
                row.agency(),
                Explain.name(ledger, facts.agency()),
                row.state(),
                row.summary(),
                row.dueOn(),
                row.dueProvisional(),
                row.standingYear(),
                steps(chronicle),
                chronicle.file().booked().minus(Booked.NOTHING, facts.agency()).stream()
                        .map(b -> BookedCell.of(b, ledger))
                        .toList());
    }

    private static List<ExplainedRequest.Step> steps(Chronicle chronicle) {
        var steps = new ArrayList<ExplainedRequest.Step>();
        CaseFile file = null;
        for (Recounted stored : chronicle.events()) {
            RequestEvent event = stored.event();
            file = CaseFile.after(file, event);
            steps.add(step(stored, event, due(file, chronicle.calendar()), chronicle.file()));
        }
        return steps;
    }

    private static @Nullable LocalDate due(CaseFile file, WorkingDayCalendar calendar) {
        var clock = file.facts().clock();
        return clock == null ? null : ReplyClock.reckon(clock, calendar).due();
    }

    private static ExplainedRequest.Step step(
            Recounted stored, RequestEvent event, @Nullable LocalDate due, CaseFile now) {
        CaseFile.Step step = now.steps().get((int) stored.sequence());
        LocalDate counts = step.event().occurredOn();
        var words = EventWords.of(event);
        return new ExplainedRequest.Step(
                stored.sequence(),
                stored.position(),
                stored.name(),
                words.zh(),
                words.en(),
                stored.occurredOn(),
                counts.equals(stored.occurredOn()) ? null : counts,
                step.retracted(),
                due,
                stored.bookings().stream()
                        .map(b -> "%+d:%d/%s/%s".formatted(b.amount(), b.period(), b.line(), b.column()))
                        .toList(),
                event.faults().size());
    }
}
