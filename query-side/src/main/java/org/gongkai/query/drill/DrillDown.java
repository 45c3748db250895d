package org.gongkai.query.drill;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.gongkai.events.ledger.Account;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;
import org.gongkai.query.ledger.Ledger;
import org.gongkai.query.problem.Refused;
import org.gongkai.query.report.Question;
import org.gongkai.query.report.Report;
import org.gongkai.query.report.Reports;
import org.gongkai.query.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Lists the requests of a cell: those whose entries in it do not add up to nothing. Their number is the figure. */
public final class DrillDown {

    private static final String BOOKED = Sql.of(DrillDown.class, "booked-requests.sql");
    private static final String STANDING = Sql.of(DrillDown.class, "standing-requests.sql");

    /** No line has this number: it stands for an empty list, which SQL has no way to write. */
    private static final Set<Integer> NO_LINE = Set.of(-1);

    private final Ledger ledger;
    private final Reports reports;

    /** Lists from this ledger what these reports print. */
    public DrillDown(Ledger ledger, Reports reports) {
        this.ledger = ledger;
        this.reports = reports;
    }

    /**
     * What the cell of the table asked for is made of.
     *
     * @throws Refused when there is no such table or cell, or when the list is not as long as the figure
     */
    public Content content(Question question, String line, String column, Page page) {
        var cell = Cell.of(question.template(), line, column);
        var report = reports.report(question);
        int figure = cell.figure(report);
        var counting = list(report, cell, page, false);
        var reversed = list(report, cell, page, true);
        if (counting.differsFrom(figure, page)) {
            throw listDiffers(cell, figure, counting);
        }
        return new Content(cell, report, figure, figure, counting.requests(), reversed.requests());
    }

    private RequestList list(Report report, Cell cell, Page page, boolean reversed) {
        var list = new RequestList();
        statement(report, cell)
                .param("agency", report.agency().id().value())
                .param("year", report.table().year())
                .param("asOf", report.position())
                .param(
                        "columns",
                        cell.head().columns().stream().map(Column::number).toList())
                .param("reversed", reversed)
                .param("offset", page.offset())
                .param("limit", page.limit())
                .query(list);
        return list;
    }

    private StatementSpec statement(Report report, Cell cell) {
        var lines = cell.row().lines().stream().map(Line::number).toList();
        if (!report.table().provisional() || !cell.countsStanding()) {
            return ledger.sql(BOOKED).param("lines", lines);
        }
        Account account = cell.account();
        boolean forward = cell.row().lines().contains(account.carriedForward());
        // Where results are counted with what is pending, everything that entered counts.
        boolean pendingOnly = forward && lines.size() == 1;
        return ledger.sql(STANDING)
                .param("plus", forward ? numbers(account, line -> line.side() == Line.Side.ENTRY) : lines)
                .param("minus", pendingOnly ? numbers(account, Line::isOutcome) : NO_LINE)
                .param("own", lines);
    }

    private static List<Integer> numbers(Account account, Predicate<Line> which) {
        return Line.of(account).stream().filter(which).map(Line::number).toList();
    }

    private static Refused listDiffers(Cell cell, int figure, RequestList list) {
        return Refused.doesNotTieOut(
                "“%s / %s”为 %d，逐件列出却有 %d 件（净额 %d），数据不一致，未予显示。请按记录重算核对。"
                        .formatted(cell.row().zh(), cell.head().zh(), figure, list.count, list.net),
                "%s / %s is %d, but %d requests (net %d) are listed. It is not shown; replay the records."
                        .formatted(cell.row().code(), cell.head().code(), figure, list.count, list.net));
    }
}
