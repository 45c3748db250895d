package org.gongkai.query.casepage.chapter;

import static org.gongkai.query.casepage.form.Field.area;
import static org.gongkai.query.casepage.form.Field.chips;
import static org.gongkai.query.casepage.form.Field.date;
import static org.gongkai.query.casepage.form.Field.day;
import static org.gongkai.query.casepage.form.Field.full;
import static org.gongkai.query.casepage.form.Field.line;
import static org.gongkai.query.casepage.form.Field.with;
import static org.gongkai.query.casepage.form.StepForm.Chapter.EVIDENCE;
import static org.gongkai.query.casepage.form.StepForm.Chapter.REPLY;

import java.util.List;
import org.gongkai.events.request.AttachmentPurpose;
import org.gongkai.events.request.DeliveryFailure;
import org.gongkai.events.request.DispatchMethod;
import org.gongkai.events.request.EvidenceKind;
import org.gongkai.query.casepage.form.Choice;
import org.gongkai.query.casepage.form.Field;
import org.gongkai.query.casepage.form.Input;
import org.gongkai.query.casepage.form.StepForm;
import org.gongkai.query.casepage.form.StepForm.When;

/** The reply, its way to the applicant, and what it rests on. */
final class ReplyForms {

    private static final String MADE = "国办公开办函〔2016〕235号";
    private static final String BY_SIGNATURE = "method=IN_PERSON|COURIER";
    private static final String BY_POST = "method=POST|COURIER";

    static final List<StepForm> ALL = List.of(
            StepForm.of(
                            "finish",
                            REPLY,
                            "条例第三十三、三十六条",
                            When.OPEN,
                            full("outcome", new Input.Grounds()),
                            line("repeatOf")
                                    .when("outcome=NOT_PROCESSED_REPEAT")
                                    .optional(),
                            line("documentNo").optional().helped("document"),
                            day("decidedOn"),
                            method(),
                            date("dispatchedOn").optional().helped("dispatched"),
                            date("signedOn")
                                    .called("received-sign")
                                    .when(BY_SIGNATURE)
                                    .optional(),
                            line("postalNo").when(BY_POST).optional(),
                            date("servedOn").optional().helped("served"),
                            with("sharesDocument", new Input.YesNo()).optional().helped("shared"),
                            full("steps", new Input.Past()).optional())
                    .with(AttachmentPurpose.FINAL_DOCUMENT),
            StepForm.of(
                            "dispatch-reply",
                            REPLY,
                            MADE,
                            When.DECIDED,
                            method(),
                            day("dispatchedOn"),
                            date("signedOn")
                                    .called("received-sign")
                                    .when(BY_SIGNATURE)
                                    .optional(),
                            line("postalNo").when(BY_POST).optional())
                    .with(AttachmentPurpose.POSTAL_RECEIPT),
            StepForm.of("record-service", REPLY, "条例第三十三条", When.REPLIED, day("servedOn"))
                    .with(AttachmentPurpose.SERVICE_RECORD),
            StepForm.of(
                    "record-return",
                    REPLY,
                    "条例第三十三条",
                    When.REPLIED,
                    chips("reason", DeliveryFailure.class).called("failure"),
                    day("returnedOn"),
                    line("note").optional()),
            StepForm.of(
                            "redispatch-reply",
                            REPLY,
                            MADE,
                            When.REPLIED,
                            method(),
                            day("dispatchedOn"),
                            line("postalNo").when(BY_POST).optional())
                    .with(AttachmentPurpose.POSTAL_RECEIPT),
            StepForm.of(
                            "decide",
                            REPLY,
                            "条例第三十六条",
                            When.OPEN,
                            full("outcome", new Input.Grounds()),
                            line("repeatOf")
                                    .when("outcome=NOT_PROCESSED_REPEAT")
                                    .optional(),
                            line("documentNo").optional(),
                            day("decidedOn"),
                            with("sharesDocument", new Input.YesNo()).optional())
                    .with(AttachmentPurpose.FINAL_DOCUMENT),
            StepForm.of("withdraw", REPLY, "国办公开办函〔2021〕30号", When.OPEN, day("withdrawnOn"), area("evidence"))
                    .with(AttachmentPurpose.OTHER),
            StepForm.of("archive", REPLY, "条例第四十五条", When.ENDED, line("archiveNo"), day("archivedOn")),
            StepForm.of(
                    "record-search",
                    EVIDENCE,
                    "苏政办函〔2019〕98号三",
                    When.OPEN,
                    day("searchedOn"),
                    line("by").called("searched-by"),
                    full("places", new Input.Line()),
                    full("method", new Input.Line()).called("search-method"),
                    full("terms", new Input.Line()),
                    with("found", new Input.YesNo())),
            StepForm.of(
                    "attach-evidence",
                    EVIDENCE,
                    "法释〔2025〕8号第五、六条",
                    When.VALID,
                    Field.pick("kind", Choice.all(EvidenceKind.class)).called("evidence-kind"),
                    day("attachedOn"),
                    with("attachment", new Input.Scan()).optional(),
                    area("note").called("evidence-note")));

    private ReplyForms() {}

    private static Field method() {
        return chips("method", DispatchMethod.class).usually(DispatchMethod.POST.name());
    }
}
