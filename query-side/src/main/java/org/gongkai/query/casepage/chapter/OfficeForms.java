package org.gongkai.query.casepage.chapter;

import static org.gongkai.query.casepage.form.Field.area;
import static org.gongkai.query.casepage.form.Field.chips;
import static org.gongkai.query.casepage.form.Field.date;
import static org.gongkai.query.casepage.form.Field.day;
import static org.gongkai.query.casepage.form.Field.full;
import static org.gongkai.query.casepage.form.Field.line;
import static org.gongkai.query.casepage.form.Field.whole;
import static org.gongkai.query.casepage.form.Field.with;
import static org.gongkai.query.casepage.form.StepForm.Chapter.OFFICE;

import java.util.List;
import org.gongkai.events.request.AttachmentPurpose;
import org.gongkai.events.request.DraftKind;
import org.gongkai.events.request.NoteKind;
import org.gongkai.events.request.SigningMode;
import org.gongkai.query.casepage.form.Field;
import org.gongkai.query.casepage.form.Input;
import org.gongkai.query.casepage.form.StepForm;
import org.gongkai.query.casepage.form.StepForm.When;

/** Work inside the office (条例第四十五条). */
final class OfficeForms {

    private static final String ARTICLE = "条例第四十五条";

    static final List<StepForm> ALL = List.of(
            StepForm.of(
                    "assign",
                    OFFICE,
                    ARTICLE,
                    When.UNENDED,
                    line("section"),
                    line("handler").optional(),
                    date("internalDue").optional(),
                    day("assignedOn").optional()),
            StepForm.of(
                    "add-note",
                    OFFICE,
                    ARTICLE,
                    When.VALID,
                    chips("kind", NoteKind.class).called("note-kind").usually(NoteKind.PHONE.name()),
                    area("text").helped("sealed"),
                    day("notedOn"),
                    with("at", new Input.Time()).optional()),
            StepForm.of(
                    "record-section-opinion",
                    OFFICE,
                    ARTICLE,
                    When.OPEN,
                    line("section"),
                    line("by").called("opinion-by"),
                    day("givenOn"),
                    area("text").called("opinion-text")),
            StepForm.of(
                    "urge",
                    OFFICE,
                    ARTICLE,
                    When.UNENDED,
                    line("to").called("urged").optional(),
                    day("urgedOn").optional()),
            StepForm.of(
                            "propose-draft",
                            OFFICE,
                            ARTICLE,
                            When.OPEN,
                            kind(),
                            full("outcome", new Input.Row())
                                    .called("proposed-outcome")
                                    .when("kind=REPLY")
                                    .optional(),
                            whole("workingDays")
                                    .called("extension-days")
                                    .when("kind=EXTENSION")
                                    .usually("20")
                                    .optional(),
                            day("proposedOn").optional())
                    .with(AttachmentPurpose.DRAFT),
            StepForm.of(
                            "sign-draft",
                            OFFICE,
                            ARTICLE,
                            When.OPEN,
                            kind(),
                            chips("mode", SigningMode.class)
                                    .usually(SigningMode.ONLINE.name())
                                    .optional(),
                            line("by").called("signer").when("mode=PAPER").optional(),
                            with("scan", new Input.Scan()).when("mode=PAPER").optional(),
                            day("signedOn").optional(),
                            area("opinion").optional())
                    .byHead()
                    .with(AttachmentPurpose.APPROVAL),
            StepForm.of(
                            "approve-draft",
                            OFFICE,
                            ARTICLE,
                            When.OPEN,
                            kind(),
                            day("approvedOn").optional(),
                            area("opinion").optional())
                    .byHead(),
            StepForm.of(
                            "return-draft",
                            OFFICE,
                            ARTICLE,
                            When.OPEN,
                            kind(),
                            day("returnedOn").optional(),
                            area("opinion"))
                    .byHead());

    private OfficeForms() {}

    private static Field kind() {
        return chips("kind", DraftKind.class).called("draft-kind").usually(DraftKind.REPLY.name());
    }
}
