package org.gongkai.query.casepage.chapter;

import static org.gongkai.query.casepage.form.Field.area;
import static org.gongkai.query.casepage.form.Field.date;
import static org.gongkai.query.casepage.form.Field.day;
import static org.gongkai.query.casepage.form.Field.full;
import static org.gongkai.query.casepage.form.Field.line;
import static org.gongkai.query.casepage.form.Field.with;
import static org.gongkai.query.casepage.form.StepForm.Chapter.MENDING;

import java.util.List;
import org.gongkai.events.ledger.Column;
import org.gongkai.query.casepage.form.Choice;
import org.gongkai.query.casepage.form.Field;
import org.gongkai.query.casepage.form.Input;
import org.gongkai.query.casepage.form.StepForm;
import org.gongkai.query.casepage.form.StepForm.When;

/** Amending our own record (更正、作废). */
final class MendingForms {

    private static final String ARTICLE = "条例第四十五条";

    static final List<StepForm> ALL = List.of(
            StepForm.of(
                    "undo-last-step",
                    MENDING,
                    ARTICLE,
                    When.VALID,
                    area("reason").optional().helped("undo")),
            StepForm.of(
                    "amend-summary",
                    MENDING,
                    ARTICLE,
                    When.VALID,
                    full("to", new Input.Line()).called("to-summary").helped("summary"),
                    area("reason")),
            StepForm.of(
                    "amend-category",
                    MENDING,
                    ARTICLE,
                    When.VALID,
                    Field.chips(
                                    "to",
                                    Column.OF_REQUESTS.stream().map(Choice::of).toList())
                            .called("to-category"),
                    area("reason")),
            StepForm.of(
                    "amend-receipt-date",
                    MENDING,
                    "条例第三十一条",
                    When.VALID,
                    date("to").called("to-date"),
                    area("reason")),
            StepForm.of(
                    "amend-outcome",
                    MENDING,
                    "国办公开办函〔2021〕30号一（三）",
                    When.ENDED,
                    full("to", new Input.Row()).called("to-outcome"),
                    area("reason")),
            StepForm.of(
                    "void",
                    MENDING,
                    ARTICLE,
                    When.VALID,
                    area("reason"),
                    line("duplicateOf").optional(),
                    day("voidedOn").optional()),
            StepForm.of(
                    "amend-step-date",
                    MENDING,
                    ARTICLE,
                    When.LINE,
                    with("step", new Input.Given()),
                    date("to").called("to-date"),
                    area("reason")),
            StepForm.of("retract-step", MENDING, ARTICLE, When.LINE, with("step", new Input.Given()), area("reason")));

    private MendingForms() {}
}
