package org.gongkai.query.wizard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.annual.DueDates;
import org.gongkai.annual.ReportLife;
import org.gongkai.annual.Stage;
import org.gongkai.events.agency.ApprovalMode;
import org.gongkai.query.annual.AnnualLog;
import org.gongkai.query.annual.LifeAnswer;
import org.gongkai.query.annual.Said;
import org.gongkai.query.checklist.Checklists;
import org.gongkai.query.ledger.Agency;
import org.gongkai.query.office.Offices;
import org.gongkai.query.report.Question;
import org.gongkai.query.report.Reports;
import org.jspecify.annotations.Nullable;

/** Tells where the work on reports stands. */
final class Works {

    private final Reports reports;
    private final AnnualLog log;
    private final Checklists checklists;
    private final Offices offices;
    private final Clock clock;

    Works(Reports reports, AnnualLog log, Checklists checklists, Offices offices, Clock clock) {
        this.reports = reports;
        this.log = log;
        this.checklists = checklists;
        this.offices = offices;
        this.clock = clock;
    }

    /**
     * A year of the list.
     *
     * @param late whether its day has passed and it is not published
     */
    record Row(LifeAnswer life, NextThing next, boolean late) {}

    /** The years of an agency, in the order given. */
    List<Row> rows(Agency agency, List<Integer> years) {
        var today = LocalDate.now(clock);
        boolean signs = signs(agency);
        return years.stream()
                .map(year -> {
                    var said = log.said(agency.id(), year, Long.MAX_VALUE);
                    var life = life(said);
                    var answer = LifeAnswer.of(agency.id().value(), year, DueDates.ownReport(year), said);
                    boolean late = life.stage() != Stage.PUBLISHED && today.isAfter(answer.dueOn());
                    var next = NextThing.of(year, life, signs, agency.superior() != null, today);
                    return new Row(answer, next, late);
                })
                .toList();
    }

    /** The work on one year; the step that is next when none is asked for. */
    Work work(Question question, @Nullable WorkStep asked) {
        var today = LocalDate.now(clock);
        var report = reports.report(question);
        var agency = report.agency();
        int year = question.year();
        var said = log.said(agency.id(), year, Long.MAX_VALUE);
        var life = life(said);
        boolean signs = signs(agency);
        var superior = agency.superior();
        var next = NextThing.of(year, life, signs, superior != null, today);
        return new Work(
                report,
                LifeAnswer.of(agency.id().value(), year, DueDates.ownReport(year), said),
                life.stage(),
                next,
                checklists.of(question),
                signs,
                superior == null ? null : superior.value(),
                asked == null ? next.step() : asked,
                today);
    }

    private boolean signs(Agency agency) {
        return offices.settings(agency.id()).approvalMode() != ApprovalMode.NONE;
    }

    private static ReportLife life(List<Said> said) {
        return ReportLife.of(said.stream().map(Said::event).toList());
    }
}
