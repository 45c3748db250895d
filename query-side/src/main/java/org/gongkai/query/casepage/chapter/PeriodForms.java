package org.gongkai.query.casepage.chapter;

import static org.gongkai.query.casepage.form.Field.area;
import static org.gongkai.query.casepage.form.Field.chips;
import static org.gongkai.query.casepage.form.Field.date;
import static org.gongkai.query.casepage.form.Field.day;
import static org.gongkai.query.casepage.form.Field.line;
import static org.gongkai.query.casepage.form.Field.whole;
import static org.gongkai.query.casepage.form.Field.with;
import static org.gongkai.query.casepage.form.StepForm.Chapter.FEE;
import static org.gongkai.query.casepage.form.StepForm.Chapter.PERIOD;

import java.util.List;
import org.gongkai.events.request.AttachmentPurpose;
import org.gongkai.events.request.FeeBasis;
import org.gongkai.query.casepage.form.Input;
import org.gongkai.query.casepage.form.StepForm;
import org.gongkai.query.casepage.form.StepForm.When;

/** The reply period (条例第三十三、三十五条) and the processing fee (条例第四十二条). */
final class PeriodForms {

    private static final String EXCESSIVE = "条例第三十五条";
    private static final String FEES = "条例第四十二条；国办函〔2020〕109号";

    static final List<StepForm> ALL = List.of(
            StepForm.of(
                            "extend-reply",
                            PERIOD,
                            "条例第三十三条第二款",
                            When.OPEN,
                            whole("workingDays").called("extension-days").usually("20"),
                            line("approvedBy"),
                            day("approvedOn"),
                            day("notifiedOn"),
                            line("noticeNo").optional().helped("document"),
                            area("reason"))
                    .with(AttachmentPurpose.FINAL_DOCUMENT),
            StepForm.of(
                            "ask-explanation",
                            PERIOD,
                            EXCESSIVE,
                            When.OPEN,
                            day("issuedOn"),
                            date("explainBy").optional(),
                            line("noticeNo").optional().helped("document"),
                            area("counts").helped("counts"))
                    .with(AttachmentPurpose.FINAL_DOCUMENT),
            StepForm.of(
                    "submit-explanation",
                    PERIOD,
                    EXCESSIVE,
                    When.OPEN,
                    day("receivedOn"),
                    with("reasonable", new Input.YesNo()),
                    area("judgement")),
            StepForm.of(
                    "schedule-delay", PERIOD, EXCESSIVE, When.OPEN, date("until"), day("notifiedOn"), area("reason")),
            StepForm.of(
                            "charge-fee",
                            FEE,
                            FEES,
                            When.OPEN,
                            chips("basis", FeeBasis.class),
                            whole("quantity").optional(),
                            whole("before").when("basis=PER_REQUEST").optional().helped("before"),
                            whole("amount").optional().helped("amount"),
                            day("sentOn"),
                            line("noticeNo").optional().helped("document"))
                    .with(AttachmentPurpose.FINAL_DOCUMENT),
            StepForm.of("record-fee-service", FEE, FEES, When.OPEN, day("servedOn"))
                    .with(AttachmentPurpose.SERVICE_RECORD),
            StepForm.of(
                    "record-payment",
                    FEE,
                    FEES,
                    When.OPEN,
                    day("paidOn"),
                    whole("amount"),
                    line("receiptNo"),
                    line("reasonForDelay").optional()),
            StepForm.of("waive-fee", FEE, "条例第四十二条", When.OPEN, day("waivedOn"), area("reason")),
            StepForm.of("close-unpaid", FEE, FEES, When.OPEN, day("abandonedOn")));

    private PeriodForms() {}
}
