package org.gongkai.query.audit.explain;

import org.gongkai.query.drill.Content;
import org.gongkai.query.drill.DrillDown;
import org.gongkai.query.drill.Page;
import org.gongkai.query.report.Question;

/** Explains a figure by the requests it is made of. */
final class CellExplainer {

    /** As many requests as fit on a screen. */
    private static final Page SCREEN = new Page(0, 20);

    private static final Question.Parameters NOW = new Question.Parameters(null, null, null);

    private final DrillDown drillDown;

    CellExplainer(DrillDown drillDown) {
        this.drillDown = drillDown;
    }

    ExplainedCell cell(String agency, String year, String line, String column) {
        Content content = drillDown.content(Question.of(agency, year, NOW), line, column, SCREEN);
        var report = content.report();
        var row = content.cell().row();
        var head = content.cell().head();
        return new ExplainedCell(
                report.agency().id().value(),
                report.agency().name(),
                report.table().year(),
                row.code(),
                row.zh(),
                row.en(),
                head.code(),
                head.zh(),
                head.en(),
                content.figure(),
                content.count(),
                report.table().provisional(),
                report.position(),
                content.requests().stream().map(CellExplainer::request).toList(),
                content.history().size());
    }

    private static ExplainedCell.Request request(Content.Request request) {
        return new ExplainedCell.Request(
                request.requestId(),
                request.requestNo(),
                request.entries().stream()
                        .map(e -> new ExplainedCell.Entry(e.position(), e.amount(), e.event(), e.occurredOn()))
                        .toList());
    }
}
