package org.gongkai.docket;

import java.util.List;
import org.gongkai.deadline.WorkingDayCalendar;
import org.gongkai.events.remedy.CaseResponded;
import org.gongkai.events.remedy.RemedyEvent;
import org.gongkai.fault.Faults;
import org.gongkai.rule.chapter.RemedyRule;

/** What is unlawful about a step of the agency in a case and can be recorded all the same (程序瑕疵). */
public final class CaseFaults {

    private CaseFaults() {}

    /** Every rule the event breaks; none when all is in order. Only the agency's own answer can be unlawful here. */
    public static List<Faults.Found> of(CaseFacts facts, RemedyEvent event, WorkingDayCalendar calendar) {
        CaseClock clock = CaseClock.of(facts, calendar);
        if (!(event instanceof CaseResponded answer)
                || clock == null
                || !answer.respondedOn().isAfter(clock.due())) {
            return List.of();
        }
        var rule = facts.filed().route().isSuit()
                ? RemedyRule.ANSWER_TO_SUIT_IN_TIME
                : RemedyRule.ANSWER_TO_REVIEW_IN_TIME;
        var found = List.of(
                Integer.toString(clock.days()),
                clock.due().toString(),
                answer.respondedOn().toString());
        return List.of(new Faults.Found(rule, found));
    }
}
