package org.gongkai.query.report;

import java.time.Instant;
import java.util.List;
import org.gongkai.query.ledger.Agency;
import org.gongkai.query.proactive.ProactiveTable;
import org.gongkai.query.report.remedy.RemedyTable;
import org.jspecify.annotations.Nullable;

/**
 * The answer: a table that ties out, and what it is the table of.
 *
 * @param agency whose
 * @param state of the year, as known at the position
 * @param revision of the closing that fixed it; null while it moves
 * @param position the last record it counts
 * @param closedAt when the closing was recorded; null while it moves
 * @param table the figures of table 三
 * @param remedies those of table 四
 * @param proactive table 二
 * @param warnings what a reader should know and the law does not forbid
 */
public record Report(
        Agency agency,
        PeriodState state,
        @Nullable Integer revision,
        long position,
        @Nullable Instant closedAt,
        AnnualTable table,
        RemedyTable remedies,
        ProactiveTable proactive,
        List<Warning> warnings) {

    /**
     * Something a reader should know.
     *
     * @param code its stable name
     * @param zh the sentence in Chinese
     * @param en the same in English
     */
    public record Warning(String code, String zh, String en) {}

    public Report {
        warnings = List.copyOf(warnings);
    }
}
