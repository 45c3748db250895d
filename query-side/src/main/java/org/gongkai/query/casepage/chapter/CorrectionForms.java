package org.gongkai.query.casepage.chapter;

import static org.gongkai.query.casepage.form.Field.area;
import static org.gongkai.query.casepage.form.Field.chips;
import static org.gongkai.query.casepage.form.Field.date;
import static org.gongkai.query.casepage.form.Field.day;
import static org.gongkai.query.casepage.form.Field.line;
import static org.gongkai.query.casepage.form.Field.ticks;
import static org.gongkai.query.casepage.form.Field.whole;
import static org.gongkai.query.casepage.form.StepForm.Chapter.CORRECTION;

import java.util.List;
import org.gongkai.events.request.AttachmentPurpose;
import org.gongkai.events.request.Channel;
import org.gongkai.events.request.ContactMeans;
import org.gongkai.events.request.CorrectionKind;
import org.gongkai.query.casepage.form.StepForm;
import org.gongkai.query.casepage.form.StepForm.When;

/** Correcting a request (补正, 条例第三十条). */
final class CorrectionForms {

    private static final String ARTICLE = "条例第三十条";

    static final List<StepForm> ALL = List.of(
            StepForm.of(
                            "request-correction",
                            CORRECTION,
                            ARTICLE,
                            When.OPEN,
                            ticks("kinds", CorrectionKind.class),
                            area("items").helped("items"),
                            day("issuedOn"),
                            whole("periodWorkingDays").optional().helped("period"),
                            line("noticeNo").optional().helped("document"))
                    .with(AttachmentPurpose.FINAL_DOCUMENT),
            StepForm.of("record-correction-service", CORRECTION, ARTICLE, When.OPEN, day("servedOn"))
                    .with(AttachmentPurpose.SERVICE_RECORD),
            StepForm.of(
                            "submit-correction",
                            CORRECTION,
                            ARTICLE,
                            When.OPEN,
                            chips("channel", Channel.class)
                                    .usually(Channel.POST_SIGNED.name())
                                    .optional(),
                            day("submittedOn").when("channel=IN_PERSON|ORAL").optional(),
                            day("arrivedOn")
                                    .when("channel=POST_SIGNED|POST_UNSIGNED|INTERNET|FAX")
                                    .optional(),
                            date("confirmedOn")
                                    .when("channel=POST_UNSIGNED|INTERNET|FAX")
                                    .optional(),
                            line("reasonForDelay").optional())
                    .with(AttachmentPurpose.CORRECTION),
            StepForm.of(
                    "extend-correction",
                    CORRECTION,
                    ARTICLE,
                    When.OPEN,
                    date("deadline"),
                    day("grantedOn"),
                    area("reason")),
            StepForm.of(
                    "record-clarification",
                    CORRECTION,
                    "苏政办函〔2019〕98号一（三）",
                    When.OPEN,
                    chips("means", ContactMeans.class),
                    day("attemptedOn"),
                    line("by").called("talker"),
                    area("settled")),
            StepForm.of("close-uncorrected", CORRECTION, ARTICLE, When.OPEN, day("abandonedOn")));

    private CorrectionForms() {}
}
