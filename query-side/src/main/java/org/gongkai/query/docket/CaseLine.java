package org.gongkai.query.docket;

import java.time.LocalDate;
import java.util.UUID;
import org.gongkai.deadline.WorkingDayCalendar;
import org.gongkai.docket.CaseClock;
import org.gongkai.docket.CaseFacts;
import org.gongkai.docket.CaseState;
import org.gongkai.events.ledger.Line;
import org.gongkai.events.remedy.CaseFiled;
import org.gongkai.events.remedy.CaseResponded;
import org.gongkai.query.register.answer.Label;
import org.jspecify.annotations.Nullable;

/**
 * A case as it stands in the register.
 *
 * @param result what it counts as in table 四; null while it is pending
 * @param concludedOn the day it counts on; null while it is pending
 * @param due the last day for the agency's own answer; null before the copy came
 * @param answered whether the agency answered
 * @param standingYear the year it stands in as 尚未审结; null when in none
 */
public record CaseLine(
        UUID caseId,
        int agency,
        String caseNo,
        Label route,
        Label role,
        String body,
        Label subject,
        LocalDate filedOn,
        CaseState state,
        Label stateLabel,
        @Nullable Line result,
        @Nullable LocalDate concludedOn,
        @Nullable LocalDate due,
        boolean answered,
        @Nullable Integer standingYear) {

    /** The line of a case. */
    public static CaseLine of(CaseStory story, WorkingDayCalendar calendar) {
        CaseFacts facts = story.facts();
        CaseFiled filed = facts.filed();
        CaseClock clock = CaseClock.of(facts, calendar);
        CaseFacts.Conclusion conclusion = facts.conclusion();
        return new CaseLine(
                story.caseId(),
                filed.agency().value(),
                filed.caseNo(),
                Label.of(filed.route()),
                Label.of(filed.role()),
                filed.body(),
                Label.of(filed.subject()),
                filed.filedOn(),
                facts.state(),
                Label.of(facts.state()),
                conclusion == null ? null : conclusion.result(),
                conclusion == null ? null : conclusion.on(),
                clock == null ? null : clock.due(),
                facts.has(CaseResponded.class),
                story.standingYear());
    }
}
