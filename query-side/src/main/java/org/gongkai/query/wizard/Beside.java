package org.gongkai.query.wizard;

import org.gongkai.query.problem.Refused;
import org.gongkai.query.report.Question;
import org.gongkai.query.report.Report;
import org.gongkai.query.report.Reports;
import org.jspecify.annotations.Nullable;

/** Finds last year's report to lay beside this year's. */
public final class Beside {

    private final Reports reports;

    Beside(Reports reports) {
        this.reports = reports;
    }

    /** The report on the year before, in this year's format; null where the log knows of none. */
    public @Nullable Report before(Question question) {
        try {
            return reports.report(Question.of(
                    question.agency().toString(),
                    String.valueOf(question.year() - 1),
                    new Question.Parameters(question.template().code(), null, null)));
        } catch (Refused none) {
            return null; // Its books do not begin as early; there is nothing to compare with.
        }
    }
}
