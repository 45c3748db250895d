package org.gongkai.query.desk;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.annual.DueDates;
import org.gongkai.annual.Stage;
import org.gongkai.deadline.WorkingDayCalendar;
import org.gongkai.docket.CaseClock;
import org.gongkai.docket.CaseState;
import org.gongkai.events.AgencyId;
import org.gongkai.events.remedy.CaseResponded;
import org.gongkai.query.annual.AnnualLog;
import org.gongkai.query.desk.DeskView.Answering;
import org.gongkai.query.desk.DeskView.Reporting;
import org.gongkai.query.docket.CaseStory;
import org.gongkai.query.docket.Docket;
import org.gongkai.query.ledger.Agency;

/** The days by which an agency answers in reviews and suits, and publishes its reports. */
public final class Deadlines {

    private static final Set<CaseState> OVER = Set.of(CaseState.CONCLUDED, CaseState.MOVED, CaseState.VOIDED);
    private static final Set<Stage> DONE = Set.of(Stage.PUBLISHED);

    private final Docket docket;
    private final AnnualLog log;

    /** By this docket and what was said about the years. */
    public Deadlines(Docket docket, AnnualLog log) {
        this.docket = docket;
        this.log = log;
    }

    /** The cases still to be answered whose copy has come, the first due first. */
    public List<Answering> answers(AgencyId agency, WorkingDayCalendar calendar, LocalDate today) {
        return docket.cases(agency).stream()
                .filter(story -> !OVER.contains(story.facts().state()))
                .filter(story -> !story.facts().has(CaseResponded.class))
                .flatMap(story -> answering(story, calendar, today))
                .sorted(Comparator.comparing(Answering::due).thenComparing(Answering::caseNo))
                .toList();
    }

    private static Stream<Answering> answering(CaseStory story, WorkingDayCalendar calendar, LocalDate today) {
        var clock = CaseClock.of(story.facts(), calendar);
        if (clock == null) {
            return Stream.of();
        }
        var filed = story.facts().filed();
        return Stream.of(new Answering(
                story.caseId(),
                filed.caseNo(),
                filed.route(),
                filed.body(),
                clock.due(),
                ChronoUnit.DAYS.between(today, clock.due())));
    }

    /** From 1 December on those of the year that ends, until they are published. */
    public List<Reporting> reports(Agency agency, LocalDate today) {
        int year = today.getMonth() == Month.DECEMBER ? today.getYear() : today.getYear() - 1;
        var stage = log.life(agency.id(), year, Long.MAX_VALUE).stage();
        boolean hadNothingYet = agency.registeredOn().getYear() > year && stage == Stage.OPEN;
        if (hadNothingYet || DONE.contains(stage)) {
            return List.of();
        }
        var due = new ArrayList<Reporting>();
        LocalDate own = DueDates.ownReport(year);
        due.add(new Reporting(year, false, own, ChronoUnit.DAYS.between(today, own), stage));
        LocalDate whole = DueDates.rollUp(agency.level(), year);
        if (!whole.equals(own)) {
            due.add(new Reporting(year, true, whole, ChronoUnit.DAYS.between(today, whole), stage));
        }
        return due;
    }
}
