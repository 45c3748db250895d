package org.gongkai.office.figures;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.events.ledger.TableTemplate;
import org.gongkai.events.proactive.FigureUnit;
import org.gongkai.events.proactive.ProactiveCell;
import org.gongkai.events.proactive.ProactiveSheet;

/**
 * The figures of table 二 of one year that can be read without a guess: plain numbers, and sums with 元 behind them. Text
 * in a cell, and cells whose borders are lost, are left out.
 *
 * @param cells in the unit they are printed in
 */
public record ProactiveFigures(Map<ProactiveCell, BigDecimal> cells) {

    /** Nothing of table 二 is known. */
    public static final ProactiveFigures NONE = new ProactiveFigures(Map.of());

    /** Typed into the cell though the table prints no unit. */
    private static final Pattern YUAN = Pattern.compile("(\\d+(?:\\.\\d{1,2})?)元");

    public ProactiveFigures {
        var copy = new EnumMap<ProactiveCell, BigDecimal>(ProactiveCell.class);
        copy.putAll(cells);
        cells = Collections.unmodifiableMap(copy);
    }

    /**
     * Reads what the file has of section 二.
     *
     * @param section rows by their printed label, each a list of cells
     */
    static ProactiveFigures read(JsonNode section, TableTemplate template) {
        var cells = new EnumMap<ProactiveCell, BigDecimal>(ProactiveCell.class);
        for (ProactiveSheet.Part part : ProactiveSheet.of(template).parts()) {
            for (ProactiveSheet.Row row : part.rows()) {
                List<ProactiveCell> columns = part.cells(row);
                JsonNode values = row(section, row.zh());
                for (int i = 0; values.size() == columns.size() && i < values.size(); i++) {
                    ProactiveCell cell = columns.get(i);
                    figure(values.get(i), cell).ifPresent(figure -> cells.put(cell, figure));
                }
            }
        }
        return new ProactiveFigures(cells);
    }

    /** 行政规范性文件 is printed as 规范性文件 in either format. */
    private static JsonNode row(JsonNode section, String label) {
        JsonNode row = section.path(label);
        return row.isMissingNode() ? section.path(label.replace("行政规范性", "规范性")) : row;
    }

    private static Optional<BigDecimal> figure(JsonNode value, ProactiveCell cell) {
        if (value.isNumber()) {
            return Optional.of(new BigDecimal(value.asText()));
        }
        Matcher yuan = YUAN.matcher(value.asText());
        return cell.unit() == FigureUnit.YUAN && yuan.matches()
                ? Optional.of(new BigDecimal(yuan.group(1)))
                : Optional.empty();
    }

    /** The body of the command that declares them all. */
    public ObjectNode declaration() {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("source", "已公布的年度报告");
        ArrayNode figures = body.putArray("figures");
        cells.forEach((cell, figure) -> figures.addObject()
                .put("cell", cell.code())
                .put("amount", figure.toPlainString())
                .put("unit", cell.unit().name()));
        return body;
    }

    /**
     * What a report prints otherwise; a cell that is missing differs from every figure.
     *
     * @param report the answer of {@code GET /api/agencies/{a}/reports/{year}} in the same format
     */
    public List<String> differences(JsonNode report) {
        var differences = new ArrayList<String>();
        cells.forEach((cell, figure) -> {
            String found = printed(report, cell);
            if (!found.equals(figure.toPlainString())) {
                differences.add(ProactiveSheet.words(cell).zh() + "：应为 " + figure.toPlainString() + "，实为 " + found);
            }
        });
        return differences;
    }

    private static String printed(JsonNode report, ProactiveCell cell) {
        for (JsonNode row : report.path("tables").path("T2").path("rows")) {
            if (row.path("code").asText().equals(cell.row().name())) {
                return row.path("values").path(cell.column().name()).asText();
            }
        }
        return "";
    }
}
