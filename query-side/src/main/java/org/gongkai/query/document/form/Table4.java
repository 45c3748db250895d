package org.gongkai.query.document.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.gongkai.events.ledger.TableTemplate.Kind;
import org.gongkai.query.document.Cell;
import org.gongkai.query.document.Figure;
import org.gongkai.query.document.Grid;
import org.gongkai.query.report.remedy.RemedyHead;
import org.gongkai.query.report.remedy.RemedyTable;
import org.jspecify.annotations.Nullable;

/** Table 四 as the official form has it: fifteen figures under three lines of heads. */
final class Table4 {

    private static final int HEAD_LINES = 3;

    private Table4() {}

    static Grid of(RemedyTable table) {
        var rows = new ArrayList<List<Cell>>();
        for (int line = 0; line < HEAD_LINES; line++) {
            int depth = line;
            rows.add(RemedyHead.ALL.stream()
                    .filter(head -> depth(head) == depth)
                    .map(Table4::head)
                    .toList());
        }
        rows.add(RemedyHead.ALL.stream()
                .filter(RemedyHead::printed)
                .map(head -> Cell.figure(figure(table, head), 1))
                .toList());
        var widths = Collections.nCopies(rows.getLast().size(), 1);
        return new Grid("T4", Part.REMEDIES.title(), widths, HEAD_LINES, rows);
    }

    /** A head over figures reaches down to them. */
    private static Cell head(RemedyHead head) {
        return Cell.head(head.zh(), head.printed() ? HEAD_LINES - depth(head) : 1, head.width());
    }

    private static int depth(RemedyHead head) {
        @Nullable String parent = head.parent();
        return RemedyHead.ALL.stream()
                .filter(other -> other.code().equals(parent))
                .mapToInt(other -> 1 + depth(other))
                .findFirst()
                .orElse(0);
    }

    private static Figure figure(RemedyTable table, RemedyHead head) {
        List<String> parts = head.kind() == Kind.TOTAL
                ? RemedyHead.ALL.stream()
                        .filter(part -> part.kind() == Kind.LEAF && Objects.equals(part.parent(), head.parent()))
                        .map(Table4::address)
                        .toList()
                : List.of();
        return new Figure(BigDecimal.valueOf(table.at(head.code())), address(head), parts);
    }

    private static String address(RemedyHead head) {
        return "T4/" + RemedyTable.ROW + "/" + head.code();
    }
}
