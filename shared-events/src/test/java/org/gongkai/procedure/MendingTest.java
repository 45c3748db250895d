package org.gongkai.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.casefile.Happened.*;
import static org.gongkai.rule.Refusals.refused;
import static org.gongkai.rule.chapter.RecordRule.DATES_IN_ORDER;
import static org.gongkai.rule.chapter.RecordRule.LATER_STEP_DEPENDS;
import static org.gongkai.rule.chapter.RecordRule.NOTHING_CHANGES;
import static org.gongkai.rule.chapter.RecordRule.NO_SUCH_STEP;
import static org.gongkai.rule.chapter.RecordRule.STEP_ALREADY_RETRACTED;
import static org.gongkai.rule.chapter.RecordRule.STEP_NOT_MENDABLE;
import static org.gongkai.rule.chapter.RecordRule.VOIDED;
import static org.gongkai.rule.chapter.ReplyRule.NOT_DECIDED;

import java.util.List;
import java.util.Objects;
import org.gongkai.casefile.CaseFile;
import org.gongkai.casefile.State;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.Amendment;
import org.gongkai.events.request.Channel;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.rule.RuleBroken;
import org.junit.jupiter.api.Test;

class MendingTest {

    private static final CaseFile REPLIED =
            file("2025-12-01", decided(Outcome.GRANTED, "2025-12-20"), dispatched("2025-12-22"));

    private static RuleBroken dependsOn(long later, StepName name, CaseFile file, RequestEvent mending) {
        RuleBroken why = refused(LATER_STEP_DEPENDS, () -> Mending.require(file, mending));
        assertThat(why.en()).contains("step " + later + " (" + name.en() + ")");
        assertThat(why.zh()).contains("第 " + later + " 号步骤（" + name.zh() + "）");
        return why;
    }

    @Test
    void the_last_step_can_be_retracted_and_the_file_says_so() {
        CaseFile mended = Mending.require(REPLIED, retracted(3));
        assertThat(mended.facts().state()).isEqualTo(State.DECIDED);
        assertThat(mended.steps()).hasSize(5);
    }

    @Test
    void a_step_can_be_re_dated_within_its_neighbours() {
        CaseFile mended = Mending.require(REPLIED, redated(2, "2025-12-19"));
        assertThat(Objects.requireNonNull(mended.facts().decision()).decidedOn())
                .isEqualTo("2025-12-19");
    }

    @Test
    void there_must_be_such_a_step() {
        assertThat(refused(NO_SUCH_STEP, () -> Mending.require(REPLIED, retracted(4)))
                        .en())
                .isEqualTo("There is no step 4.");
        refused(NO_SUCH_STEP, () -> Mending.require(REPLIED, redated(-1, "2025-12-19")));
    }

    @Test
    void the_registration_is_amended_or_voided_and_not_mended() {
        assertThat(refused(STEP_NOT_MENDABLE, () -> Mending.require(REPLIED, retracted(0)))
                        .zh())
                .isEqualTo("第 0 号步骤（提交申请）不能撤销或改期；登记有误请作废或更正。");
        refused(STEP_NOT_MENDABLE, () -> Mending.require(REPLIED, retracted(1)));
        refused(STEP_NOT_MENDABLE, () -> Mending.require(REPLIED, redated(1, "2025-12-02")));
    }

    @Test
    void bookkeeping_amendments_and_mendings_are_not_steps() {
        var category = new Amendment.Category(Column.NATURAL_PERSON, Column.COMMERCIAL_ENTERPRISE);
        var file = file("2025-12-01", carried(2025), amended(category), extended("2025-12-02"), retracted(4));
        for (int step : List.of(2, 3, 5)) {
            refused(STEP_NOT_MENDABLE, () -> Mending.require(file, retracted(step)));
        }
    }

    @Test
    void a_voided_registration_is_left_alone() {
        refused(VOIDED, () -> Mending.require(file(REPLIED, voided("2025-12-24")), retracted(3)));
        assertThat(refused(VOIDED, () -> Mending.require(file(REPLIED, voided("2025-12-24")), retracted(4)))
                        .en())
                .isEqualTo("This registration was voided on 2025-12-24.");
    }

    @Test
    void a_step_is_retracted_once() {
        var once = file(REPLIED, retracted(3));
        refused(STEP_ALREADY_RETRACTED, () -> Mending.require(once, retracted(3)));
        refused(STEP_ALREADY_RETRACTED, () -> Mending.require(once, redated(3, "2025-12-23")));
    }

    @Test
    void a_date_is_amended_to_another() {
        refused(NOTHING_CHANGES, () -> Mending.require(REPLIED, redated(3, "2025-12-22")));
        var redated = file(REPLIED, redated(3, "2025-12-23"));
        refused(NOTHING_CHANGES, () -> Mending.require(redated, redated(3, "2025-12-23")));
        Mending.require(redated, redated(3, "2025-12-22"));
    }

    @Test
    void the_step_itself_must_fit_on_the_new_date() {
        refused(DATES_IN_ORDER, () -> Mending.require(REPLIED, redated(2, "2025-11-30")));
    }

    @Test
    void a_later_step_that_depends_on_it_is_named_and_why() {
        RuleBroken why = dependsOn(3, StepName.DISPATCHED, REPLIED, retracted(2));
        assertThat(why.zh()).endsWith("：" + NOT_DECIDED.zh());
        assertThat(why.en()).endsWith(": " + NOT_DECIDED.en());
        dependsOn(3, StepName.DISPATCHED, REPLIED, redated(2, "2025-12-23"));
        dependsOn(4, StepName.SERVED, file(REPLIED, served("2025-12-24")), retracted(3));
    }

    @Test
    void correction_and_consultation_steps_depend_on_each_other() {
        var file = file(
                "2025-12-01",
                correctionRequested("2025-12-03", "2025-12-17"),
                noticeServed("2025-12-04", "2025-12-18"),
                corrected("2025-12-10", null),
                consulted(1, "2025-12-11"),
                letterServed(1, "2025-12-12", "2026-01-05"),
                lapsed(1, "2026-01-05"),
                decided(Outcome.UNAVAILABLE_UNCLEAR_AFTER_CORRECTION, "2026-01-06"));
        dependsOn(3, StepName.CORRECTION_NOTICE_SERVED, file, retracted(2));
        Mending.require(file, retracted(3));
        dependsOn(8, StepName.DECIDED, file, retracted(4));
        dependsOn(6, StepName.CONSULTATION_SERVED, file, retracted(5));
        dependsOn(7, StepName.CONSULTATION_LAPSED, file, retracted(6));
        Mending.require(file, retracted(7));
        Mending.require(file(file, retracted(8)), retracted(4));
    }

    @Test
    void what_was_retracted_depends_on_nothing() {
        Mending.require(file(REPLIED, retracted(3)), retracted(2));
        Mending.require(file(REPLIED, retracted(3), dispatched("2025-12-23"), retracted(5)), retracted(2));
    }

    @Test
    void a_reply_can_be_retracted_though_its_outcome_was_amended() {
        var outcome = new Amendment.ReportableOutcome(Outcome.GRANTED, Outcome.PARTIALLY_GRANTED);
        CaseFile mended = Mending.require(file(REPLIED, amended(outcome)), retracted(3));
        assertThat(mended.facts().state()).isEqualTo(State.DECIDED);
    }

    @Test
    void a_receipt_is_measured_as_amended_since() {
        var file = file(REPLIED, receiptAmended("2025-12-01", "2025-11-20"));
        Mending.require(file, redated(2, "2025-11-25"));
    }

    @Test
    void a_confirmation_belongs_to_the_receipt_that_rests_on_it() {
        var file = CaseFile.of(
                List.of(submitted(Channel.INTERNET, "2025-12-01"), confirmed("2025-12-02"), received("2025-12-02")));
        dependsOn(2, StepName.RECEIVED, file, retracted(1));
        dependsOn(2, StepName.RECEIVED, file, redated(1, "2025-12-03"));
        Mending.require(file(file, receiptAmended("2025-12-02", "2025-12-03")), redated(1, "2025-12-03"));
    }

    @Test
    void only_a_mending_can_be_asked_for() {
        assertThatThrownBy(() -> Mending.require(REPLIED, served("2025-12-24")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
