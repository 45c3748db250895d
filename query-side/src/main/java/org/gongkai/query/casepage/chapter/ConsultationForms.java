package org.gongkai.query.casepage.chapter;

import static org.gongkai.query.casepage.form.Field.area;
import static org.gongkai.query.casepage.form.Field.chips;
import static org.gongkai.query.casepage.form.Field.date;
import static org.gongkai.query.casepage.form.Field.day;
import static org.gongkai.query.casepage.form.Field.line;
import static org.gongkai.query.casepage.form.Field.pick;
import static org.gongkai.query.casepage.form.Field.with;
import static org.gongkai.query.casepage.form.StepForm.Chapter.CONSULTATION;

import java.util.List;
import org.gongkai.events.request.AttachmentPurpose;
import org.gongkai.events.request.ConsultationBasis;
import org.gongkai.events.request.Opinion;
import org.gongkai.query.casepage.form.Field;
import org.gongkai.query.casepage.form.Input;
import org.gongkai.query.casepage.form.StepForm;
import org.gongkai.query.casepage.form.StepForm.When;

/** Asking third parties and other bodies (条例第三十二、三十四条). */
final class ConsultationForms {

    private static final String THIRD = "条例第三十二条";

    static final List<StepForm> ALL = List.of(
            StepForm.of(
                            "consult-third-party",
                            CONSULTATION,
                            THIRD,
                            When.OPEN,
                            line("party"),
                            with("naturalPerson", new Input.YesNo())
                                    .optional()
                                    .usually("false")
                                    .helped("natural-person"),
                            day("sentOn"))
                    .with(AttachmentPurpose.FINAL_DOCUMENT),
            StepForm.of(
                            "consult-agency",
                            CONSULTATION,
                            "条例第十一、十七、三十四条",
                            When.OPEN,
                            line("body"),
                            pick("basis", ConsultationBasis.class),
                            day("sentOn"),
                            date("answerBy").optional())
                    .with(AttachmentPurpose.FINAL_DOCUMENT),
            StepForm.of("record-consultation-service", CONSULTATION, "条例第三十二、三十四条", When.OPEN, asked(), day("servedOn"))
                    .with(AttachmentPurpose.SERVICE_RECORD),
            StepForm.of(
                            "record-opinion",
                            CONSULTATION,
                            "条例第三十二、三十四条",
                            When.OPEN,
                            asked(),
                            chips("opinion", Opinion.class),
                            day("receivedOn"),
                            area("reasons").optional())
                    .with(AttachmentPurpose.EVIDENCE),
            StepForm.of("lapse-consultation", CONSULTATION, "条例第三十二、三十四条", When.OPEN, asked()),
            StepForm.of(
                    "tell-applicant-of-consultation",
                    CONSULTATION,
                    "苏政办发〔2019〕50号三",
                    When.OPEN,
                    asked(),
                    day("toldOn"),
                    line("noticeNo").optional()),
            StepForm.of(
                    "decide-despite-objection",
                    CONSULTATION,
                    THIRD,
                    When.OPEN,
                    asked(),
                    day("informedOn"),
                    line("noticeNo").optional(),
                    area("publicInterest")));

    private ConsultationForms() {}

    private static Field asked() {
        return Field.full("consultation", new Input.Asked());
    }
}
