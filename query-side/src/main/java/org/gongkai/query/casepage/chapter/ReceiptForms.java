package org.gongkai.query.casepage.chapter;

import static org.gongkai.query.casepage.form.Field.chips;
import static org.gongkai.query.casepage.form.Field.date;
import static org.gongkai.query.casepage.form.Field.day;
import static org.gongkai.query.casepage.form.Field.line;
import static org.gongkai.query.casepage.form.Field.pick;
import static org.gongkai.query.casepage.form.Field.whole;
import static org.gongkai.query.casepage.form.StepForm.Chapter.LINKS;
import static org.gongkai.query.casepage.form.StepForm.Chapter.RECEIPT;

import java.util.List;
import org.gongkai.events.request.Channel;
import org.gongkai.events.request.DismissalReason;
import org.gongkai.events.request.Recounting;
import org.gongkai.events.request.SourceKind;
import org.gongkai.query.casepage.form.Field;
import org.gongkai.query.casepage.form.Input;
import org.gongkai.query.casepage.form.StepForm;
import org.gongkai.query.casepage.form.StepForm.When;

/** Coming in, and what the request has to do with others. */
final class ReceiptForms {

    static final List<StepForm> ALL = List.of(
            StepForm.of(
                    "confirm-receipt",
                    RECEIPT,
                    "条例第三十一条",
                    When.SUBMITTED,
                    day("confirmedOn"),
                    line("how").optional().helped("how"),
                    line("requestNo").optional().helped("number")),
            StepForm.of(
                    "dismiss-submission",
                    RECEIPT,
                    "条例第二条",
                    When.SUBMITTED,
                    chips("reason", DismissalReason.class).called("dismissal"),
                    day("dismissedOn"),
                    line("note").optional()),
            StepForm.of(
                    "link-duplicate",
                    LINKS,
                    "条例第四十五条",
                    When.UNENDED,
                    chips("channel", Channel.class),
                    day("arrivedOn"),
                    pick("source.kind", SourceKind.class).optional(),
                    line("source.externalNo").optional()),
            StepForm.of(
                    "link-repeat",
                    LINKS,
                    "条例第三十六条第（六）项",
                    When.UNENDED,
                    line("earlierNo").helped("earlier"),
                    day("linkedOn")),
            StepForm.of(
                    "note-forwarding",
                    LINKS,
                    "苏政办函〔2019〕98号二",
                    When.UNENDED,
                    line("to").called("forwarded-to"),
                    day("forwardedOn"),
                    line("note").optional()),
            StepForm.of(
                    "split",
                    LINKS,
                    "条例第四十五条",
                    When.OPEN,
                    line("items.0.summary"),
                    line("items.1.summary").optional(),
                    line("items.2.summary").optional(),
                    day("splitOn"),
                    reason()),
            StepForm.of(
                    "transfer",
                    LINKS,
                    "国办公开办函〔2019〕14号",
                    When.UNENDED,
                    Field.with("to", new Input.Agency()).called("agency"),
                    day("transferredOn"),
                    reason()),
            StepForm.of(
                    "order-redecision",
                    LINKS,
                    "行政复议法第六十四条；行政诉讼法第七十条",
                    When.VALID,
                    line("caseNo"),
                    line("orderedBy"),
                    day("servedOn"),
                    whole("workingDays").called("ordered-days").optional().helped("ordered"),
                    date("replyBy").optional(),
                    chips("recounting", Recounting.class).optional()));

    private ReceiptForms() {}

    private static Field reason() {
        return Field.area("reason");
    }
}
