package org.gongkai.query.document.list;

import java.util.List;
import org.gongkai.events.Labelled;
import org.gongkai.query.register.CaseRow;
import org.jspecify.annotations.Nullable;

/** The columns of the case list. */
final class CaseColumns {

    static final List<Column<CaseRow>> ALL = List.of(
            new Column<>("登记编号", 22, CaseRow::requestNo),
            new Column<>("收到日期", 20, row -> text(row.receivedOn())),
            new Column<>("收到方式", 18, row -> row.channel().zh()),
            new Column<>("申请人类别", 22, row -> row.category().zh()),
            new Column<>("申请内容", 60, CaseRow::summary),
            new Column<>(
                    "承办", 22, row -> joined(row.desk().section(), row.desk().handler())),
            new Column<>("状态", 20, row -> row.state().zh()),
            new Column<>("答复期限", 20, row -> text(row.dueOn())),
            new Column<>("办结日期", 20, row -> text(row.closedOn())),
            new Column<>(
                    "办理结果",
                    40,
                    row -> row.outcome() == null ? null : label(row.outcome().line())));

    private CaseColumns() {}

    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    static @Nullable String label(@Nullable Labelled labelled) {
        return labelled == null ? null : labelled.zh();
    }

    /** What there is of them, with a slash between. */
    static String joined(@Nullable Object... parts) {
        var joined = new StringBuilder();
        for (Object part : parts) {
            if (part != null && !part.toString().isEmpty()) {
                joined.append(joined.isEmpty() ? "" : "/").append(part);
            }
        }
        return joined.toString();
    }
}
