package org.gongkai.query.letter.field;

import java.util.stream.Collectors;
import org.gongkai.casefile.CaseFile;
import org.gongkai.casefile.Correction;
import org.gongkai.events.request.ClarificationAttempted;
import org.gongkai.events.request.CorrectionKind;
import org.gongkai.events.request.CorrectionRequested;
import org.gongkai.events.request.DelayedReplyScheduled;
import org.gongkai.events.request.ExplanationRequested;
import org.gongkai.events.request.ExplanationSubmitted;
import org.gongkai.events.request.ReplyExtended;
import org.gongkai.letter.Field;
import org.gongkai.query.letter.LetterCase;

/** Correction, explanation, delay and extension (arts 30, 33, 35). */
final class NoticeValues {

    private NoticeValues() {}

    static void put(Values values, LetterCase request) {
        correction(values, request);
        explanation(values, request);
        request.last(DelayedReplyScheduled.class)
                .ifPresent(e ->
                        values.put(Field.DELAY_UNTIL, e.until()).put(Field.DELAY_REASON, Chinese.phrase(e.reason())));
        extension(values, request);
    }

    private static void correction(Values values, LetterCase request) {
        values.putOrNothing(Field.CORRECTION_STORY, null);
        request.last(CorrectionRequested.class)
                .ifPresent(e -> values.put(
                                Field.CORRECTION_KINDS,
                                e.kinds().stream().map(CorrectionKind::zh).collect(Collectors.joining("；")))
                        .put(Field.CORRECTION_ITEMS, e.items())
                        .put(Field.CORRECTION_DAYS, String.valueOf(e.periodWorkingDays()))
                        .put(Field.CORRECTION_NO, e.noticeNo())
                        .put(Field.CORRECTION_ISSUED, e.issuedOn()));
        corrected(values, request);
        clarification(values, request);
    }

    private static void corrected(Values values, LetterCase request) {
        var corrections = request.facts().corrections();
        if (!corrections.isEmpty()) {
            Correction last = corrections.getLast();
            values.put(Field.CORRECTION_DEADLINE, last.deadline())
                    .put(Field.CORRECTION_SERVED, last.servedOn())
                    .put(Field.CORRECTION_SUBMITTED, last.submittedOn());
            if (last.submittedOn() != null) {
                values.put(
                        Field.CORRECTION_STORY,
                        "因申请需要补正，本机关于%s告知补正（%s），并于%s收到补正后的申请。"
                                .formatted(
                                        Chinese.date(last.issuedOn()),
                                        last.noticeNo(),
                                        Chinese.date(last.submittedOn())));
            }
        }
    }

    private static void clarification(Values values, LetterCase request) {
        values.put(
                Field.CLARIFICATION,
                request.chronicle()
                        .counting(ClarificationAttempted.class)
                        .map(e -> "%s%s沟通：%s"
                                .formatted(
                                        Chinese.date(e.attemptedOn()), e.means().zh(), Chinese.phrase(e.settled())))
                        .collect(Collectors.joining("；")));
    }

    private static void explanation(Values values, LetterCase request) {
        var asked = request.last(ExplanationRequested.class);
        var given = request.last(ExplanationSubmitted.class);
        asked.ifPresent(e ->
                values.put(Field.EXPLANATION_COUNTS, Chinese.phrase(e.counts())).put(Field.EXPLAIN_BY, e.explainBy()));
        given.ifPresent(e -> values.put(Field.EXPLANATION_JUDGEMENT, Chinese.phrase(e.judgement())));
        String story = asked.map(e -> "本机关于%s要求说明理由（%s）".formatted(Chinese.date(e.issuedOn()), e.noticeNo()))
                .orElse(null);
        if (story != null) {
            values.put(
                    Field.EXPLANATION_STORY,
                    story
                            + given.map(e -> "，并于%s收到所述理由".formatted(Chinese.date(e.receivedOn())))
                                    .orElse(""));
        }
    }

    private static void extension(Values values, LetterCase request) {
        values.putOrNothing(Field.EXTENSION_STORY, null);
        CaseFile file = request.chronicle().file();
        file.steps().stream()
                .filter(step -> !step.retracted() && step.event() instanceof ReplyExtended)
                .reduce((a, b) -> b)
                .ifPresent(step -> extended(values, request, step.sequence(), (ReplyExtended) step.event()));
    }

    /** The day before, and the one after: so many working days later, whatever moved the clock since. */
    private static void extended(Values values, LetterCase request, long sequence, ReplyExtended e) {
        var before = request.due(request.chronicle().file().before(sequence));
        values.put(Field.EXTENSION_DAYS, String.valueOf(e.workingDays()))
                .put(Field.EXTENSION_REASON, Chinese.phrase(e.reason()))
                .put(Field.OLD_DUE, before)
                .put(
                        Field.NEW_DUE,
                        before == null ? null : request.chronicle().calendar().plus(before, e.workingDays()))
                .put(
                        Field.EXTENSION_STORY,
                        "本机关于%s告知延长答复期限%d个工作日。".formatted(Chinese.date(e.notifiedOn()), e.workingDays()));
    }
}
