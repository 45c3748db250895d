package org.gongkai.command.request;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.casefile.Correction;
import org.gongkai.casefile.Facts;
import org.gongkai.deadline.StatutoryLimit;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.ledger.Posting;
import org.gongkai.events.request.Channel;
import org.gongkai.events.request.CorrectionNoticeServed;
import org.gongkai.events.request.CorrectionRequested;
import org.gongkai.events.request.CorrectionSubmitted;
import org.gongkai.events.request.RequestAbandoned;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.rule.Rule;

/** Asking the applicant to correct the request (补正, art 30). */
final class Correcting {

    private Correcting() {}

    static List<RequestEvent> request(Facts facts, RequestCommand.RequestCorrection c, Setting setting) {
        int period = c.periodWorkingDays() == null ? StatutoryLimit.CORRECTION.workingDays() : c.periodWorkingDays();
        var check = new FaultCheck()
                .that(
                        StatutoryLimit.CORRECTION.allows(period),
                        Rule.CORRECTION_PERIOD_REASONABLE,
                        StatutoryLimit.CORRECTION.workingDays(),
                        period);
        if (!facts.corrections().isEmpty()) {
            check.that(
                    false,
                    Rule.CORRECTION_ONLY_ONCE,
                    facts.corrections().getFirst().issuedOn());
        } else if (facts.receipt() != null) {
            LocalDate last =
                    StatutoryLimit.CORRECTION_NOTICE.lastDay(facts.receipt().receivedOn(), setting.calendar());
            check.that(!c.issuedOn().isAfter(last), Rule.CORRECTION_NOTICE_IN_TIME, last, c.issuedOn());
        }
        return List.of(new CorrectionRequested(
                facts.agency(),
                facts.requestId(),
                c.noticeNo(),
                c.kinds(),
                c.items(),
                c.issuedOn(),
                period,
                setting.calendar().plus(c.issuedOn(), period),
                check.recorded(setting.faultReason())));
    }

    static List<RequestEvent> served(Facts facts, RequestCommand.RecordCorrectionService c, Setting setting) {
        Correction open = facts.openCorrection();
        if (open == null) {
            throw Rule.NO_OPEN_CORRECTION.broken();
        }
        LocalDate deadline = setting.calendar().plus(c.servedOn(), open.periodWorkingDays());
        return List.of(new CorrectionNoticeServed(facts.agency(), facts.requestId(), c.servedOn(), deadline));
    }

    static List<RequestEvent> submit(Facts facts, RequestCommand.SubmitCorrection c) {
        Channel channel = c.channel() == null ? facts.filing().channel() : c.channel();
        return List.of(new CorrectionSubmitted(
                facts.agency(), facts.requestId(), channel, c.receivedOn(), c.reasonForDelay(), List.of()));
    }

    static List<RequestEvent> abandon(Facts facts, RequestCommand.CloseUncorrected c) {
        return List.of(new RequestAbandoned(
                facts.agency(),
                facts.requestId(),
                c.abandonedOn(),
                Outcome.OTHER_ABANDONED_NO_CORRECTION,
                Posting.NONE,
                List.of()));
    }
}
