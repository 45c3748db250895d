package org.gongkai.events.proactive;

import static org.gongkai.events.proactive.ProactiveCell.Column.AMOUNT_COLLECTED;
import static org.gongkai.events.proactive.ProactiveCell.Column.DECISIONS;
import static org.gongkai.events.proactive.ProactiveCell.Column.IN_FORCE;
import static org.gongkai.events.proactive.ProactiveCell.Column.ISSUED;
import static org.gongkai.events.proactive.ProactiveCell.Column.ITEMS_CHANGE;
import static org.gongkai.events.proactive.ProactiveCell.Column.ITEMS_LAST_YEAR;
import static org.gongkai.events.proactive.ProactiveCell.Column.NEWLY_DISCLOSED;
import static org.gongkai.events.proactive.ProactiveCell.Column.NEWLY_MADE;
import static org.gongkai.events.proactive.ProactiveCell.Column.PROCUREMENT_AMOUNT;
import static org.gongkai.events.proactive.ProactiveCell.Column.PROCUREMENT_PROJECTS;
import static org.gongkai.events.proactive.ProactiveCell.Column.REPEALED;
import static org.gongkai.events.proactive.ProactiveCell.Column.TOTAL_DISCLOSED;
import static org.gongkai.events.proactive.ProactiveCell.Row.ADMINISTRATIVE_CHARGES;
import static org.gongkai.events.proactive.ProactiveCell.Row.ADMINISTRATIVE_COERCION;
import static org.gongkai.events.proactive.ProactiveCell.Row.ADMINISTRATIVE_LICENSING;
import static org.gongkai.events.proactive.ProactiveCell.Row.ADMINISTRATIVE_PENALTY;
import static org.gongkai.events.proactive.ProactiveCell.Row.CENTRALIZED_PROCUREMENT;
import static org.gongkai.events.proactive.ProactiveCell.Row.NORMATIVE_DOCUMENTS;
import static org.gongkai.events.proactive.ProactiveCell.Row.OTHER_EXTERNAL_SERVICES;
import static org.gongkai.events.proactive.ProactiveCell.Row.RULES;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.events.Labelled;
import org.gongkai.events.ledger.TableTemplate;

/**
 * Table 二 as it is printed, in either official format: the one place for its words.
 *
 * @param template the format
 * @param parts the tables from top to bottom, one for each item of article 20
 */
public record ProactiveSheet(TableTemplate template, List<Part> parts) {

    /** The head of the first column of every part. */
    public static final String CONTENT = "信息内容";

    private static final ProactiveSheet F2019 = new ProactiveSheet(TableTemplate.F2019, parts2019());
    private static final ProactiveSheet F2021 = new ProactiveSheet(TableTemplate.F2021, parts2021());

    /**
     * The part for one item of article 20.
     *
     * @param code stable name
     * @param zh its heading
     * @param en the article in English
     */
    public record Part(String code, String zh, String en, List<Row> rows, List<Head> columns) implements Labelled {

        public Part {
            rows = List.copyOf(rows);
            columns = List.copyOf(columns);
        }

        /** The cells of a row, from left to right. */
        public List<ProactiveCell> cells(Row row) {
            return columns.stream()
                    .map(head -> ProactiveCell.of(row.row(), head.column()))
                    .toList();
        }
    }

    /** A row with its official words. */
    public record Row(ProactiveCell.Row row, String zh, String en) implements Labelled {}

    /** A column with its official words. */
    public record Head(ProactiveCell.Column column, String zh, String en) implements Labelled {}

    public ProactiveSheet {
        parts = List.copyOf(parts);
    }

    /** The sheet of a format. */
    public static ProactiveSheet of(TableTemplate template) {
        return switch (template) {
            case F2019 -> F2019;
            case F2021 -> F2021;
        };
    }

    /** Every cell, in reading order. */
    public List<ProactiveCell> cells() {
        var cells = new ArrayList<ProactiveCell>();
        parts.forEach(part -> part.rows().forEach(row -> cells.addAll(part.cells(row))));
        return cells;
    }

    /** Row and column of a cell in words. */
    public Labelled label(ProactiveCell cell) {
        for (Part part : parts) {
            for (Row row : part.rows()) {
                for (Head head : part.columns()) {
                    if (row.row() == cell.row() && head.column() == cell.column()) {
                        return new Label(row.zh() + "-" + head.zh(), row.en() + ": " + head.en());
                    }
                }
            }
        }
        throw new IllegalArgumentException("the " + template.code() + " format has no cell " + cell.code());
    }

    /** The words for a cell in the newest format that has it. */
    public static Labelled words(ProactiveCell cell) {
        return (F2021.cells().contains(cell) ? F2021 : F2019).label(cell);
    }

    private record Label(String zh, String en) implements Labelled {}

    private static List<Part> parts2019() {
        var made = List.of(
                new Head(NEWLY_MADE, "本年新制作数量", "Newly made this year"),
                new Head(NEWLY_DISCLOSED, "本年新公开数量", "Newly disclosed this year"),
                new Head(TOTAL_DISCLOSED, "对外公开总数量", "Total publicly available"));
        var decided = new Head(DECISIONS, "处理决定数量", "Decisions made");
        return List.of(
                part("一", 1, documents("规范性文件", "Normative documents"), made),
                part("五", 5, List.of(licensing(), services()), items("Items at last year-end", decided)),
                part("六", 6, penaltyAndCoercion(), items("Items at last year-end", decided)),
                part("八", 8, List.of(charges()), items("Charge items at last year-end")),
                part("九", 9, List.of(procurement()), procured()));
    }

    private static List<Row> documents(String zh, String en) {
        return List.of(new Row(RULES, "规章", "Government rules"), new Row(NORMATIVE_DOCUMENTS, zh, en));
    }

    private static Row services() {
        return new Row(OTHER_EXTERNAL_SERVICES, "其他对外管理服务事项", "Other external administration and service items");
    }

    private static List<Head> items(String lastYear, Head... more) {
        var heads = new ArrayList<Head>();
        heads.add(new Head(ITEMS_LAST_YEAR, "上一年项目数量", lastYear));
        heads.add(new Head(ITEMS_CHANGE, "本年增/减", "Net increase/decrease this year"));
        heads.addAll(List.of(more));
        return heads;
    }

    private static List<Part> parts2021() {
        var decisions = List.of(new Head(DECISIONS, "本年处理决定数量", "Decisions made this year"));
        return List.of(
                part(
                        "一",
                        1,
                        documents("行政规范性文件", "Administrative normative documents"),
                        List.of(
                                new Head(ISSUED, "本年制发件数", "Issued this year"),
                                new Head(REPEALED, "本年废止件数", "Repealed this year"),
                                new Head(IN_FORCE, "现行有效件数", "In force at year-end"))),
                part("五", 5, List.of(licensing()), decisions),
                part("六", 6, penaltyAndCoercion(), decisions),
                part(
                        "八",
                        8,
                        List.of(charges()),
                        List.of(new Head(
                                AMOUNT_COLLECTED, "本年收费金额（单位：万元）", "Amount collected this year (10,000 yuan)"))));
    }

    private static Part part(String item, int number, List<Row> rows, List<Head> columns) {
        return new Part("T2_ART20_" + number, "第二十条第（" + item + "）项", "Reg. art 20(" + number + ")", rows, columns);
    }

    private static Row licensing() {
        return new Row(ADMINISTRATIVE_LICENSING, "行政许可", "Administrative licensing");
    }

    private static List<Row> penaltyAndCoercion() {
        return List.of(
                new Row(ADMINISTRATIVE_PENALTY, "行政处罚", "Administrative penalty"),
                new Row(ADMINISTRATIVE_COERCION, "行政强制", "Administrative coercion"));
    }

    private static Row charges() {
        return new Row(ADMINISTRATIVE_CHARGES, "行政事业性收费", "Administrative charges");
    }

    private static Row procurement() {
        return new Row(CENTRALIZED_PROCUREMENT, "政府集中采购", "Government centralized procurement");
    }

    private static List<Head> procured() {
        return List.of(
                new Head(PROCUREMENT_PROJECTS, "采购项目数量", "Procurement projects"),
                new Head(PROCUREMENT_AMOUNT, "采购总金额", "Total procurement amount"));
    }
}
