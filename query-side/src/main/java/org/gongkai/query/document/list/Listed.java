package org.gongkai.query.document.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.gongkai.query.document.Cell;
import org.gongkai.query.document.Grid;
import org.gongkai.query.document.Page;
import org.gongkai.query.document.Paper;
import org.gongkai.query.document.Paragraph;
import org.gongkai.query.document.Properties;
import org.gongkai.query.document.Section;
import org.gongkai.query.ledger.Agency;
import org.gongkai.query.report.AsOf;

/**
 * A list of requests about to be printed.
 *
 * @param agency whose
 * @param span of what time: 2026年; empty where the filters say it
 * @param name of the list: 政府信息公开申请清单
 * @param on the day it is of, which the file is dated with
 * @param position the last record it knows
 */
record Listed(Agency agency, String span, String name, LocalDate on, long position) {

    /** Of the requests received in a year. */
    static Listed ofYear(Agency agency, int year, String name, long position) {
        return new Listed(agency, year + "年", name, LocalDate.of(year, 12, 31), position);
    }

    private static final String LINE = "____________";

    /** With a row a request, numbered, and lines to sign on. */
    <T> Paper paper(List<Column<T>> columns, List<T> requests) {
        var widths = new ArrayList<>(List.of(8));
        var heads = new ArrayList<>(List.of(Cell.head("序号", 1, 1)));
        for (var column : columns) {
            widths.add(column.width());
            heads.add(Cell.head(column.head(), 1, 1));
        }
        var rows = new ArrayList<List<Cell>>();
        rows.add(heads);
        for (T request : requests) {
            var cells = new ArrayList<>(List.of(Cell.words(rows.size())));
            columns.forEach(column -> cells.add(Cell.words(column.value().apply(request))));
            rows.add(cells);
        }
        String title = agency.name() + span + name;
        return new Paper(
                title,
                title,
                null,
                Page.LANDSCAPE,
                List.of(new Section(
                        null,
                        List.of(
                                new Grid("LIST", title, widths, 1, rows),
                                Paragraph.note("共 " + requests.size() + " 件，截至记录序号 " + position + "。"),
                                Paragraph.note("登记人：" + LINE + "　　审核人：" + LINE + "　　日期：" + LINE)))),
                null,
                properties());
    }

    private Properties properties() {
        var facts = new LinkedHashMap<String, String>();
        if (!span.isEmpty()) {
            facts.put("年度", span.substring(0, span.length() - 1));
        }
        facts.put("记录序号", String.valueOf(position));
        return new Properties(agency.name(), name, on.atStartOfDay(AsOf.ZONE).toInstant(), facts);
    }
}
