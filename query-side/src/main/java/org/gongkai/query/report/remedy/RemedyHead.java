package org.gongkai.query.report.remedy;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.events.Labelled;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Heading;
import org.gongkai.events.ledger.Line;
import org.gongkai.events.ledger.TableTemplate.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A column of table 四, or the head over some. Both formats have the same.
 *
 * @param code stable name, the same in both formats
 * @param parent the code of the group it stands in; null at the outermost level
 * @param columns the kinds of cases it adds up
 * @param lines the results it adds up; of a group those of its leaves, though none are printed
 */
public record RemedyHead(
        String code,
        String zh,
        String en,
        Kind kind,
        @Nullable String parent,
        List<Column> columns,
        List<Line> lines) implements Labelled {

    /** The results as they are printed, from left to right. */
    private static final List<Line> RESULTS =
            Line.OF_CASES.stream().filter(line -> line.side() == Line.Side.EXIT).toList();

    /** All heads in official order, each group before what stands under it. */
    public static final List<RemedyHead> ALL = all();

    private static List<RemedyHead> all() {
        var suits = List.of(Column.SUIT_DIRECT, Column.SUIT_AFTER_REVIEW);
        var litigation = group("LITIGATION", "行政诉讼", "Administrative litigation", suits);
        var heads = new ArrayList<RemedyHead>();
        add(heads, group("REVIEW", "行政复议", "Administrative review", List.of(Column.REVIEW)));
        heads.add(litigation);
        add(
                heads,
                group("LITIGATION_DIRECT", "未经复议直接起诉", "Sued directly without review", suits.subList(0, 1))
                        .under(litigation));
        add(
                heads,
                group("LITIGATION_AFTER_REVIEW", "复议后起诉", "Sued after review", suits.subList(1, 2))
                        .under(litigation));
        return List.copyOf(heads);
    }

    private static RemedyHead group(String code, String zh, String en, List<Column> columns) {
        return new RemedyHead(code, zh, en, Kind.GROUP, null, columns, RESULTS);
    }

    private RemedyHead under(RemedyHead group) {
        return new RemedyHead(code, zh, en, kind, group.code, columns, lines);
    }

    /** A kind of cases with its four results and their sum. */
    private static void add(List<RemedyHead> heads, RemedyHead group) {
        heads.add(group);
        for (Line line : RESULTS) {
            heads.add(group.figure(line.name(), line, Kind.LEAF, List.of(line)));
        }
        heads.add(group.figure(Heading.TOTAL.name(), Heading.TOTAL, Kind.TOTAL, RESULTS));
    }

    private RemedyHead figure(String name, Labelled label, Kind kind, List<Line> lines) {
        return new RemedyHead(code + "." + name, label.zh(), label.en(), kind, code, columns, lines);
    }

    /** Where a booking is printed: its own result, or for an entry, which has no column, the total. */
    public static RemedyHead of(Line line, Column column) {
        List<Line> lines = RESULTS.contains(line) ? List.of(line) : RESULTS;
        return ALL.stream()
                .filter(head -> head.printed()
                        && head.lines().equals(lines)
                        && head.columns().equals(List.of(column)))
                .findFirst()
                .orElseThrow();
    }

    /** Whether a figure is printed in it. */
    public boolean printed() {
        return kind != Kind.GROUP;
    }

    /** How many figures stand under it. */
    public int width() {
        return printed() ? 1 : columns.size() * (RESULTS.size() + 1);
    }
}
