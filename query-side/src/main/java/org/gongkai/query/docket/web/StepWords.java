package org.gongkai.query.docket.web;

import java.time.LocalDate;
import org.gongkai.events.Labelled;
import org.gongkai.events.remedy.AppealFiled;
import org.gongkai.events.remedy.CaseAmended;
import org.gongkai.events.remedy.CaseChange;
import org.gongkai.events.remedy.CaseConcluded;
import org.gongkai.events.remedy.CaseFiled;
import org.gongkai.events.remedy.CaseStepRetracted;
import org.gongkai.events.remedy.CaseSuspended;
import org.gongkai.events.remedy.CaseTransferredOut;
import org.gongkai.events.remedy.CaseVoided;
import org.gongkai.events.remedy.InstanceConcluded;
import org.gongkai.events.remedy.RemedyEvent;
import org.gongkai.events.remedy.RetrialOpened;
import org.jspecify.annotations.Nullable;

/** What a line of the timeline tells besides the name of the step. */
record StepWords(String zh, String en) implements Labelled {

    /** The detail of an event; null when its name says all. */
    static @Nullable StepWords of(RemedyEvent event) {
        return switch (event) {
            case CaseFiled e -> same(e.body());
            case InstanceConcluded e -> judged(e);
            case AppealFiled e -> same(e.body());
            case RetrialOpened e -> same(e.body());
            case CaseSuspended e -> same(e.reason());
            case CaseConcluded e -> concluded(e);
            case CaseAmended e -> changed(e.change(), e.reason());
            case CaseStepRetracted e -> same(e.reason());
            case CaseVoided e -> same(e.reason());
            case CaseTransferredOut e -> same(e.reason());
            default -> null; // The name and the day of these say all there is.
        };
    }

    private static StepWords judged(InstanceConcluded e) {
        return new StepWords(
                e.instance().zh() + "：" + e.form().zh() + "（" + e.body() + "）",
                e.instance().en() + ": " + e.form().en() + " (" + e.body() + ")");
    }

    private static StepWords concluded(CaseConcluded e) {
        LocalDate by = e.redecisionBy();
        String orderZh = e.redecisionOrdered() ? "，责令重新作出答复" + (by == null ? "" : "，限 " + by + " 前") : "";
        String orderEn = e.redecisionOrdered() ? ", to be decided anew" + (by == null ? "" : " by " + by) : "";
        return new StepWords(e.form().zh() + orderZh, e.form().en() + orderEn);
    }

    private static StepWords changed(CaseChange change, String reason) {
        return switch (change) {
            case CaseChange.CaseNo c -> changed(same(c.from()), same(c.to()), reason);
            case CaseChange.Route c -> changed(c.from(), c.to(), reason);
            case CaseChange.FiledOn c -> changed(day(c.from()), day(c.to()), reason);
            case CaseChange.Form c -> changed(c.from(), c.to(), reason);
            case CaseChange.EffectiveOn c -> changed(day(c.from()), day(c.to()), reason);
        };
    }

    private static StepWords changed(Labelled from, Labelled to, String reason) {
        return new StepWords(
                "“" + from.zh() + "”更正为“" + to.zh() + "”：" + reason,
                "“" + from.en() + "” put right as “" + to.en() + "”: " + reason);
    }

    private static StepWords day(LocalDate day) {
        return same(day.toString());
    }

    private static StepWords same(String text) {
        return new StepWords(text, text);
    }
}
