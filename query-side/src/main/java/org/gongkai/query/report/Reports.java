package org.gongkai.query.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.gongkai.events.AgencyId;
import org.gongkai.events.ledger.Account;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;
import org.gongkai.events.ledger.TableTemplate;
import org.gongkai.query.feed.Feed;
import org.gongkai.query.ledger.Agency;
import org.gongkai.query.ledger.Cells;
import org.gongkai.query.ledger.Ledger;
import org.gongkai.query.ledger.Mark;
import org.gongkai.query.ledger.Standing;
import org.gongkai.query.proactive.ProactiveTable;
import org.gongkai.query.proactive.ProactiveTables;
import org.gongkai.query.problem.Refused;
import org.gongkai.query.report.Report.Warning;
import org.gongkai.query.report.basis.Basis;
import org.gongkai.query.report.basis.Bridge;
import org.gongkai.query.report.remedy.RemedyTable;
import org.jspecify.annotations.Nullable;

/** Answers which table an agency has for a year, as of a moment and a revision. */
public final class Reports {

    /** The first year that a format was prescribed for (国办公开办函〔2019〕60号). */
    private static final int FIRST_YEAR = 2019;

    /** The first year a booking can be made in. */
    private static final int FIRST_PERIOD = 2000;

    private final Ledger ledger;
    private final Feed feed;
    private final ProactiveTables proactive;
    private final Clock clock;

    /** Tables of this ledger. The feed turns instants into positions, the clock only tells which years have begun. */
    public Reports(Ledger ledger, Feed feed, ProactiveTables proactive, Clock clock) {
        this.ledger = ledger;
        this.feed = feed;
        this.proactive = proactive;
        this.clock = clock;
    }

    /**
     * The table asked for.
     *
     * @throws Refused when there is no such agency, year, revision or position
     * @throws TieOutFailed when the table does not tie out
     */
    public Report report(Question question) {
        var scope = scope(question);
        var basis = basis(scope);
        var table = AnnualTable.of(basis, question.template());
        return new Report(
                scope.agency(),
                scope.state(),
                scope.revision(),
                scope.position(),
                scope.closedAt(),
                table,
                RemedyTable.of(basis),
                proactive(scope),
                warnings(question, basis));
    }

    /**
     * Which entries the question is about.
     *
     * @throws Refused when there is no such agency, year, revision or position
     */
    public Scope scope(Question question) {
        long asOf = question.asOf().position(feed, ledger.position());
        var agency = agency(question.agency(), asOf);
        var history = YearHistory.of(question.year(), ledger.marks(question.agency(), asOf));
        if (history.marks().isEmpty()) {
            requireBegun(question, asOf);
        }
        var closing = history.closing(question.revision()).orElse(null);
        if (closing == null && question.revision().isPresent()) {
            throw noRevision(question.year(), question.revision().get());
        }
        return closing == null
                ? new Scope(question, agency, history.state(), asOf, null)
                : new Scope(question, agencyAt(agency, closing), PeriodState.CLOSED, closing.position(), closing);
    }

    private ProactiveTable proactive(Scope scope) {
        var question = scope.question();
        var of = new ProactiveTables.Of(
                scope.agency().id(), scope.agency().level(), question.year(), question.template());
        var closing = scope.closing();
        return proactive.table(of, scope.position(), closing == null ? null : closing.position());
    }

    private Agency agency(AgencyId id, long asOf) {
        return ledger.agency(id, asOf)
                .orElseThrow(() -> Refused.notFound(
                        "agency", "没有编号为 %s 的机关。".formatted(id), "There is no agency %s.".formatted(id)));
    }

    /** As it was called when the year was closed: a later name does not change an old table. */
    private Agency agencyAt(Agency now, Mark.Closed closing) {
        return ledger.agency(now.id(), closing.position()).orElse(now);
    }

    private void requireBegun(Question question, long asOf) {
        int present = LocalDate.now(clock.withZone(AsOf.ZONE)).getYear();
        if (question.year() > present && !ledger.years(question.agency(), asOf).contains(question.year())) {
            throw Refused.notFound(
                    "year",
                    "%d 年度尚未开始。".formatted(question.year()),
                    "The year %d has not begun.".formatted(question.year()));
        }
    }

    private Basis basis(Scope scope) {
        int year = scope.question().year();
        var agency = scope.agency().id();
        long asOf = scope.position();
        boolean first = ledger.years(agency, asOf).stream().noneMatch(y -> y < year)
                && ledger.marks(agency, asOf).stream().noneMatch(mark -> mark.year() < year);
        var books = ledger.years(agency, scope.provisional() ? FIRST_PERIOD : year - 1, year, asOf);
        return new Basis(
                year,
                new TreeMap<>(books),
                first,
                scope.provisional() ? ledger.standing(agency, year, asOf) : Standing.NONE,
                stated(scope.closing()),
                first ? ledger.opening(agency, year, asOf).orElse(null) : null,
                Bridge.read(ledger, agency, year, asOf));
    }

    private static @Nullable Cells stated(Mark.@Nullable Closed closing) {
        return closing == null ? null : closing.cells();
    }

    private static List<Warning> warnings(Question question, Basis basis) {
        var warnings = new ArrayList<Warning>();
        int year = question.year();
        var prescribed = TableTemplate.defaultFor(year);
        if (question.template() != prescribed || year < FIRST_YEAR) {
            warnings.add(new Warning(
                    "TEMPLATE_YEAR",
                    "%d 年度报告应使用 %s 年格式（%s），此处按 %s 年格式列出。"
                            .formatted(
                                    year,
                                    prescribed.code(),
                                    prescribed.document(),
                                    question.template().code()),
                    "The report of %d is due in the %s format; this is the %s format."
                            .formatted(
                                    year, prescribed.code(), question.template().code())));
        }
        addOpening(warnings, basis);
        addBridge(warnings, basis);
        return warnings;
    }

    /** Why II is not last year's IV. */
    private static void addBridge(List<Warning> warnings, Basis basis) {
        int in = basis.bridge().movedIn(Account.REQUESTS);
        int out = basis.bridge().movedOut(Account.REQUESTS);
        if (in + out > 0) {
            warnings.add(new Warning(
                    "MOVED_BETWEEN_AGENCIES",
                    "因职权划转，上年未办结的申请划入 %d 件、划出 %d 件，第二项与上一年度第四项相应不同。".formatted(in, out),
                    "%d pending requests were taken over, %d handed over; II differs from last year's IV by them."
                            .formatted(in, out)));
        }
    }

    /** Before the first closing the pending requests may still be on their way in: worth a word, not a refusal. */
    private static void addOpening(List<Warning> warnings, Basis basis) {
        var opening = basis.opening();
        if (opening == null || !basis.provisional()) {
            return;
        }
        int declared = 0;
        int entered = 0;
        boolean same = true;
        for (Column column : Column.OF_REQUESTS) {
            int booked = basis.cells().at(Line.CARRIED_IN, column);
            declared += opening.getOrDefault(column, 0);
            entered += booked;
            same &= booked == opening.getOrDefault(column, 0);
        }
        if (!same) {
            warnings.add(new Warning(
                    "OPENING_BALANCE",
                    "上年结转应为 %d 件，目前已登记 %d 件，各类申请人须逐项一致方可锁定年度数据。".formatted(declared, entered),
                    ("%d requests were carried in by the last report, %d are registered;"
                                    + " each column must agree before closing.")
                            .formatted(declared, entered)));
        }
    }

    private static Refused noRevision(int year, int revision) {
        return Refused.notFound(
                "revision",
                "%d 年度没有版次 %d 的锁定数据。".formatted(year, revision),
                "The year %d was never closed as revision %d.".formatted(year, revision));
    }
}
