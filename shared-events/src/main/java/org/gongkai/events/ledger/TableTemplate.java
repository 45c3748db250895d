package org.gongkai.events.ledger;

import static org.gongkai.events.ledger.TableTemplate.Kind.GROUP;
import static org.gongkai.events.ledger.TableTemplate.Kind.LEAF;
import static org.gongkai.events.ledger.TableTemplate.Kind.TOTAL;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.events.Labelled;
import org.jspecify.annotations.Nullable;

/**
 * The two official formats of table 三. They differ in one row only: in 2019 其他处理 is a single figure, since 2021 three.
 *
 * <p>So the events of any year can be printed in either: 2019 adds up what 2021 tells apart.
 */
public enum TableTemplate {
    /** For the reports of 2019 and 2020. */
    F2019("2019", "国办公开办函〔2019〕60号", false),
    /** For the reports from 2021 on. */
    F2021("2021", "国办公开办函〔2021〕30号", true);

    /** What a row or column is in the printed table. */
    public enum Kind {
        /** A merged head without figures of its own. */
        GROUP,
        /** A row or column with figures. */
        LEAF,
        /** The sum of the leaves: of the outcomes, or of the applicant columns. */
        TOTAL
    }

    /**
     * One row.
     *
     * @param code stable name, the same in both formats
     * @param parent the code of the group it stands in; null at the outermost level
     * @param lines the lines of the ledger that it adds up; of a group those of its leaves, though none are printed
     */
    public record Row(
            String code,
            String zh,
            String en,
            Kind kind,
            @Nullable String parent,
            List<Line> lines) implements Labelled {}

    /**
     * One column.
     *
     * @param code stable name, the same in both formats
     * @param parent the code of the group it stands in; null at the outermost level
     * @param columns the applicant categories that it adds up; of a group those of its leaves, though none are printed
     */
    public record Head(
            String code,
            String zh,
            String en,
            Kind kind,
            @Nullable String parent,
            List<Column> columns) implements Labelled {}

    /** The first report year of the 2021 format. */
    private static final int FROM_2021 = 2021;

    private final String code;
    private final String document;

    @SuppressWarnings("ImmutableEnumChecker") // A copy nobody can change, of records that hold enums and texts.
    private final List<Row> rows;

    @SuppressWarnings("ImmutableEnumChecker") // As above.
    private final List<Head> columns;

    TableTemplate(String code, String document, boolean splitsOther) {
        this.code = code;
        this.document = document;
        this.rows = rows(splitsOther);
        this.columns = heads();
    }

    /** The year in the format's name: 2019 or 2021. */
    public String code() {
        return code;
    }

    /** The number of the paper that prescribes it. */
    public String document() {
        return document;
    }

    /**
     * The format with this name.
     *
     * @throws IllegalArgumentException when it is neither 2019 nor 2021
     */
    public static TableTemplate of(String code) {
        for (TableTemplate template : values()) {
            if (template.code.equals(code)) {
                return template;
            }
        }
        throw new IllegalArgumentException(
                "没有格式 " + code + "，可选 2019 或 2021。There is no format " + code + "; choose 2019 or 2021.");
    }

    /** The format prescribed for the report of this year. */
    public static TableTemplate defaultFor(int year) {
        return year < FROM_2021 ? F2019 : F2021;
    }

    /** The rows from top to bottom. */
    public List<Row> rows() {
        return rows;
    }

    /** The columns from left to right. */
    public List<Head> columns() {
        return columns;
    }

    private static List<Row> rows(boolean splitsOther) {
        List<Line> outcomes = lines("");
        var rows = new ArrayList<Row>();
        rows.add(leaf(Line.NEW_RECEIVED, null));
        rows.add(leaf(Line.CARRIED_IN, null));
        rows.add(row(Heading.RESULTS, GROUP, null, outcomes));
        rows.add(leaf(Line.GRANTED, Heading.RESULTS));
        rows.add(leaf(Line.PARTIALLY_GRANTED, Heading.RESULTS));
        addGroup(rows, Heading.DENIED);
        addGroup(rows, Heading.UNAVAILABLE);
        addGroup(rows, Heading.NOT_PROCESSED);
        if (splitsOther) {
            addGroup(rows, Heading.OTHER);
        } else {
            rows.add(row(Heading.OTHER, LEAF, Heading.RESULTS, lines(Heading.OTHER.name() + "_")));
        }
        rows.add(row(Heading.RESULTS_TOTAL, TOTAL, Heading.RESULTS, outcomes));
        rows.add(leaf(Line.CARRIED_FORWARD, null));
        return List.copyOf(rows);
    }

    private static void addGroup(List<Row> rows, Heading group) {
        List<Line> lines = lines(group.name() + "_");
        rows.add(row(group, GROUP, Heading.RESULTS, lines));
        lines.forEach(line -> rows.add(leaf(line, group)));
    }

    /** The outcomes whose code begins so; a group's code is the beginning of those of its rows. */
    private static List<Line> lines(String prefix) {
        return Line.OF_REQUESTS.stream()
                .filter(line -> line.isOutcome() && line.name().startsWith(prefix))
                .toList();
    }

    private static Row leaf(Line line, @Nullable Heading parent) {
        return new Row(line.name(), line.zh(), line.en(), LEAF, parent == null ? null : parent.name(), List.of(line));
    }

    private static Row row(Heading heading, Kind kind, @Nullable Heading parent, List<Line> lines) {
        return new Row(heading.name(), heading.zh(), heading.en(), kind, parent == null ? null : parent.name(), lines);
    }

    private static List<Head> heads() {
        Heading group = Heading.LEGAL_PERSON_OR_OTHER_ORG;
        List<Column> all = Column.OF_REQUESTS;
        List<Column> organizations =
                all.stream().filter(c -> c != Column.NATURAL_PERSON).toList();
        var heads = new ArrayList<Head>();
        heads.add(head(Column.NATURAL_PERSON, null));
        heads.add(new Head(group.name(), group.zh(), group.en(), GROUP, null, organizations));
        organizations.forEach(column -> heads.add(head(column, group.name())));
        heads.add(new Head(Heading.TOTAL.name(), Heading.TOTAL.zh(), Heading.TOTAL.en(), TOTAL, null, all));
        return List.copyOf(heads);
    }

    private static Head head(Column column, @Nullable String parent) {
        return new Head(column.name(), column.zh(), column.en(), LEAF, parent, List.of(column));
    }
}
