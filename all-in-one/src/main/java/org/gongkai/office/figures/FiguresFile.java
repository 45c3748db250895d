package org.gongkai.office.figures;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;
import org.gongkai.events.ledger.TableTemplate;
import org.gongkai.events.ledger.TableTemplate.Head;
import org.gongkai.events.ledger.TableTemplate.Row;
import org.gongkai.office.data.Mistake;
import org.jspecify.annotations.Nullable;

/**
 * A file of published figures: {@code agency}, {@code year}, {@code template} (2019 or 2021) and
 * {@code section3.rows[]}, each with {@code code} and seven {@code values} from 自然人 to 总计, and {@code section4}
 * with the fifteen figures of table 四; {@code null} for a blank.
 */
public final class FiguresFile {

    private static final int CELLS = 7;

    /** The codes of the format's rows, in its order; 2019 has one row r6 for the last three. */
    private static final List<String> CODES_2021 = List.of(
            "new",
            "carried_in",
            "r1",
            "r2",
            "r3_1",
            "r3_2",
            "r3_3",
            "r3_4",
            "r3_5",
            "r3_6",
            "r3_7",
            "r3_8",
            "r4_1",
            "r4_2",
            "r4_3",
            "r5_1",
            "r5_2",
            "r5_3",
            "r5_4",
            "r5_5",
            "r6_1",
            "r6_2",
            "r6_3",
            "r7",
            "carried_out");

    private FiguresFile() {}

    /**
     * The figures in the file.
     *
     * @throws Mistake when it cannot be read, lacks a row, or does not tie out: then each line and column is named
     */
    public static Figures read(Path file) {
        JsonNode json = parse(file);
        TableTemplate template = template(file, json);
        var table = new PrintedTable(template, rows(file, json, template));
        List<Difference> differences = table.differences();
        if (!differences.isEmpty()) {
            throw refused(file, differences);
        }
        int year = json.path("year").asInt();
        String agency = json.path("agency").asText().strip();
        if (agency.isEmpty() || year < 1) {
            throw new Mistake(file + "：缺少 agency 或 year。", file + ": agency or year is missing.");
        }
        Map<Line, Map<Column, Integer>> cells = cells(table);
        RemedyFigures.read(file, json.path("section4"), cells);
        return new Figures(agency, year, template, cells, ProactiveFigures.read(json.path("section2"), template));
    }

    private static JsonNode parse(Path file) {
        try {
            return new ObjectMapper().readTree(Files.readString(file));
        } catch (JsonProcessingException e) {
            throw new Mistake(file + "：不是 JSON 文件。", file + ": this is no JSON file.", e);
        } catch (IOException e) {
            throw new Mistake("读不到文件 " + file + "。", "Cannot read the file " + file + ".", e);
        }
    }

    private static TableTemplate template(Path file, JsonNode json) {
        try {
            return TableTemplate.of(json.path("template").asText());
        } catch (IllegalArgumentException e) {
            String found = "“" + json.path("template").asText() + "”";
            throw new Mistake(
                    file + "：template 应为 2019 或 2021，实为" + found + "。",
                    file + ": template must be 2019 or 2021, found " + found + ".",
                    e);
        }
    }

    private static Map<String, List<@Nullable Integer>> rows(Path file, JsonNode json, TableTemplate template) {
        Map<String, Row> known = byFileCode(template);
        var rows = new HashMap<String, List<@Nullable Integer>>();
        for (JsonNode row : json.path("section3").path("rows")) {
            String code = row.path("code").asText();
            Row of = known.remove(code);
            if (of == null) {
                throw new Mistake(
                        file + "：" + template.code() + " 年格式没有行“" + code + "”，或者重复。",
                        file + ": the format of " + template.code() + " has no row " + code + ", or it stands twice.");
            }
            rows.put(of.code(), values(file, code, row.path("values")));
        }
        if (!known.isEmpty()) {
            throw new Mistake(file + "：缺少行 " + known.keySet() + "。", file + ": rows missing: " + known.keySet() + ".");
        }
        return rows;
    }

    private static Map<String, Row> byFileCode(TableTemplate template) {
        var codes = new ArrayList<>(CODES_2021);
        if (template == TableTemplate.F2019) {
            codes.removeAll(List.of("r6_1", "r6_2"));
            codes.set(codes.indexOf("r6_3"), "r6");
        }
        List<Row> rows = PrintedTable.printedRows(template);
        var known = new LinkedHashMap<String, Row>();
        for (int i = 0; i < codes.size(); i++) {
            known.put(codes.get(i), rows.get(i));
        }
        return known;
    }

    private static List<@Nullable Integer> values(Path file, String code, JsonNode values) {
        var cells = new ArrayList<@Nullable Integer>();
        for (JsonNode value : values) {
            if (!value.isNull() && !(value.isInt() && value.intValue() >= 0)) {
                throw new Mistake(
                        file + "：行 " + code + " 中的 " + value + " 不是件数。",
                        file + ": " + value + " in row " + code + " is no number of requests.");
            }
            cells.add(value.isNull() ? null : value.intValue());
        }
        if (cells.size() != CELLS) {
            throw new Mistake(
                    file + "：行 " + code + " 应有 7 个数，实有 " + cells.size() + " 个。",
                    file + ": row " + code + " needs 7 values, found " + cells.size() + ".");
        }
        return cells;
    }

    private static Map<Line, Map<Column, Integer>> cells(PrintedTable table) {
        var cells = new EnumMap<Line, Map<Column, Integer>>(Line.class);
        for (Row row : PrintedTable.printedRows(table.template())) {
            if (row.kind() == TableTemplate.Kind.LEAF) {
                // The single row 其他处理 of 2019 is played as 其他, the last of the three.
                cells.put(row.lines().getLast(), columns(table, row));
            }
        }
        return cells;
    }

    private static Map<Column, Integer> columns(PrintedTable table, Row row) {
        var columns = new EnumMap<Column, Integer>(Column.class);
        List<Head> heads = PrintedTable.printedColumns(table.template());
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i).kind() == TableTemplate.Kind.LEAF) {
                columns.put(heads.get(i).columns().getFirst(), table.at(row, i));
            }
        }
        return columns;
    }

    private static Mistake refused(Path file, List<Difference> differences) {
        return new Mistake(
                file.getFileName() + " 的数字勾稽不符，不能播放："
                        + differences.stream().map(Difference::zh).collect(Collectors.joining()),
                file.getFileName() + " does not tie out and is not played: "
                        + differences.stream().map(Difference::en).collect(Collectors.joining(" ")));
    }
}
