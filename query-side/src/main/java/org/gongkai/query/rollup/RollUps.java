package org.gongkai.query.rollup;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.annual.DueDates;
import org.gongkai.annual.Stage;
import org.gongkai.events.AgencyId;
import org.gongkai.events.ledger.TableTemplate;
import org.gongkai.events.proactive.ProactiveCell;
import org.gongkai.events.proactive.ProactiveSheet;
import org.gongkai.events.rollup.FiguresDeclared;
import org.gongkai.events.rollup.Member;
import org.gongkai.events.rollup.MemberKind;
import org.gongkai.events.rollup.MembershipDeclared;
import org.gongkai.query.annual.AnnualLog;
import org.gongkai.query.ledger.Agency;
import org.gongkai.query.ledger.Cells;
import org.gongkai.query.ledger.Ledger;
import org.gongkai.query.proactive.Fees;
import org.gongkai.query.proactive.ProactiveTable;
import org.gongkai.query.problem.Refused;
import org.gongkai.query.report.AnnualTable;
import org.gongkai.query.report.AsOf;
import org.gongkai.query.report.PeriodState;
import org.gongkai.query.report.Question;
import org.gongkai.query.report.Report;
import org.gongkai.query.report.Report.Warning;
import org.gongkai.query.report.Reports;
import org.gongkai.query.report.remedy.RemedyTable;
import org.jspecify.annotations.Nullable;

/** Adds up what the members of a year report, all as of one record of the log. */
public final class RollUps {

    private final Reports reports;
    private final Ledger ledger;
    private final AnnualLog log;

    /** Over these reports, with the lists of members from this log. */
    public RollUps(Reports reports, Ledger ledger, AnnualLog log) {
        this.reports = reports;
        this.ledger = ledger;
        this.log = log;
    }

    /** Whose sum of which year, as of which record. */
    private record Of(Agency agency, int year, long position) {

        Of before() {
            return new Of(agency, year - 1, position);
        }

        Of with(Agency other) {
            return new Of(other, year, position);
        }
    }

    /**
     * The sum asked for.
     *
     * @throws Refused when nobody said who the members are, or when a figure is not the sum of theirs
     */
    RollUp rollUp(Question question) {
        var scope = reports.scope(question);
        var of = new Of(scope.agency(), question.year(), scope.position());
        var members = members(of)
                .orElseThrow(() -> Refused.notFound(
                        "year",
                        "%d 年度尚未确定 %s 的汇总成员。".formatted(of.year(), of.agency().name()),
                        "Nobody said whom agency %s adds up in %d."
                                .formatted(of.agency().id(), of.year())));
        var cells = Sums.of(members.stream().map(MemberReport::cells).toList());
        var table = Sums.table(of.year(), question.template(), cells, provisional(members));
        Sums.require(table, members.stream().map(m -> printed(m, question)).toList());
        return new RollUp(
                of.agency(),
                of.year(),
                DueDates.rollUp(of.agency().level(), of.year()),
                of.position(),
                table,
                cells,
                declared(members),
                Sums.proactive(members),
                members,
                previous(of, question.template()),
                warnings(members));
    }

    /**
     * The sum asked for as a report that can be printed: its three tables, without texts of its own.
     *
     * @throws Refused as {@link #rollUp}
     */
    public Report report(Question question) {
        var sum = rollUp(question);
        var table = sum.table();
        var sheet = ProactiveSheet.of(question.template());
        return new Report(
                sum.agency(),
                table.provisional() ? PeriodState.OPEN : PeriodState.CLOSED,
                null,
                sum.position(),
                null,
                table,
                new RemedyTable(table.provisional(), Sums.cases(sum.cells()), List.of()),
                new ProactiveTable(
                        sum.year(),
                        sheet,
                        !table.provisional(),
                        sum.proactive(),
                        List.of(),
                        List.of(),
                        new Fees(0, 0, 0, 0)),
                sum.warnings());
    }

    private static AnnualTable printed(MemberReport member, Question question) {
        return Sums.table(question.year(), question.template(), member.cells(), member.provisional());
    }

    private @Nullable AnnualTable previous(Of of, TableTemplate template) {
        return members(of.before())
                .map(members -> Sums.table(
                        of.year() - 1,
                        template,
                        Sums.of(members.stream().map(MemberReport::cells).toList()),
                        provisional(members)))
                .orElse(null);
    }

    private static boolean provisional(List<MemberReport> members) {
        return members.stream().anyMatch(MemberReport::provisional);
    }

    private static Cells declared(List<MemberReport> members) {
        return Sums.of(members.stream().map(MemberReport::declaredCells).toList());
    }

    private Optional<List<MemberReport>> members(Of of) {
        return log.last(MembershipDeclared.class, of.agency().id(), of.year(), of.position())
                .map(list -> list.members().stream()
                        .map(member -> report(of, member))
                        .toList());
    }

    private MemberReport report(Of of, Member member) {
        var agency = agency(member.agency(), of.position());
        var its = of.with(agency);
        return switch (member.kind()) {
            case DERIVED -> derived(its);
            case DECLARED -> declared(its);
            case ROLL_UP -> summed(its);
        };
    }

    private Agency agency(AgencyId id, long position) {
        return ledger.agency(id, position)
                .orElseThrow(() -> Refused.notFound(
                        "agency", "没有编号为 %s 的机关。".formatted(id), "There is no agency %s.".formatted(id)));
    }

    private MemberReport derived(Of of) {
        var question = new Question(
                of.agency().id(), of.year(), TableTemplate.F2021, new AsOf.Position(of.position()), Optional.empty());
        var report = reports.report(question);
        var table = report.table();
        return new MemberReport(
                of.agency(),
                MemberKind.DERIVED,
                Sums.cells(table, report.remedies()),
                Cells.NONE,
                report.proactive().figures(),
                log.life(of.agency().id(), of.year(), of.position()),
                null,
                table.provisional());
    }

    private MemberReport declared(Of of) {
        var figures = log.last(FiguresDeclared.class, of.agency().id(), of.year(), of.position())
                .orElse(null);
        var cells = figures == null ? Cells.NONE : Cells.of(figures.cells());
        return new MemberReport(
                of.agency(), MemberKind.DECLARED, cells, cells, proactive(figures), null, figures, figures == null);
    }

    private static Map<ProactiveCell, Long> proactive(@Nullable FiguresDeclared figures) {
        var cells = new EnumMap<ProactiveCell, Long>(ProactiveCell.class);
        if (figures != null) {
            figures.proactive()
                    .forEach(
                            (code, amount) -> cells.put(ProactiveCell.find(code).orElseThrow(), amount));
        }
        return cells;
    }

    private MemberReport summed(Of of) {
        var members = members(of).orElse(List.of());
        var cells = Sums.of(members.stream().map(MemberReport::cells).toList());
        boolean moves = members.isEmpty() || provisional(members);
        return new MemberReport(
                of.agency(), MemberKind.ROLL_UP, cells, declared(members), Sums.proactive(members), null, null, moves);
    }

    private static List<Warning> warnings(List<MemberReport> members) {
        var warnings = new ArrayList<Warning>();
        for (MemberReport member : members) {
            String name = member.agency().name();
            if (member.missing()) {
                warnings.add(new Warning(
                        "MEMBER_MISSING",
                        "“%s”尚未填报，按 0 计入。".formatted(name),
                        "%s has not declared its figures; it counts as 0.".formatted(name)));
            }
            if (member.life() != null && member.life().stage() == Stage.REOPENED) {
                warnings.add(new Warning(
                        "MEMBER_REOPENED",
                        "“%s”正在更正该年度数据，汇总可能变动。".formatted(name),
                        "%s is putting the year right; the sum may change.".formatted(name)));
            }
            if (is2019(member)) {
                warnings.add(new Warning(
                        "MEMBER_2019",
                        "“%s”按 2019 年格式填报，“其他处理”全部列在“3.其他”。".formatted(name),
                        "%s declared in the 2019 format; all other handling stands in its last row.".formatted(name)));
            }
        }
        return warnings;
    }

    private static boolean is2019(MemberReport member) {
        return member.declared() != null && member.declared().template().equals("2019");
    }
}
