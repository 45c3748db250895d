package org.gongkai.query.letter.template;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.gongkai.query.document.Page;
import org.gongkai.query.document.docx.Face;
import org.gongkai.query.document.docx.Twips;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** A ruled form: labels centred, what is filled in to the left; the last cell of a short row reaches to the edge. */
final class TemplateTable {

    /** The least height of a row of one line, twips. */
    private static final int LEAST = 500;
    /** What stands at the right edge of its cell. */
    private static final String RIGHT = ">";

    private static final int SIDE = 100;

    private final XWPFDocument document;
    private final List<Integer> widths;
    private final int size;

    private TemplateTable(XWPFDocument document, List<Integer> widths, int size) {
        this.document = document;
        this.widths = widths;
        this.size = size;
    }

    /**
     * Adds a table at the end.
     *
     * @param size of its type, points
     * @param shares of the columns in the width of the page, for instance {@code 4 6 4 6}
     */
    static void add(XWPFDocument document, int size, String shares, List<TextLine> rows) {
        List<Integer> parts =
                Stream.of(shares.split("\\s+")).map(Integer::valueOf).toList();
        int sum = parts.stream().mapToInt(Integer::intValue).sum();
        int width = Twips.of(Page.PORTRAIT.type());
        var table = new TemplateTable(
                document, parts.stream().map(part -> width * part / sum).toList(), size);
        table.fill(document.createTable().getCTTbl(), rows);
    }

    private void fill(CTTbl table, List<TextLine> rows) {
        while (table.sizeOfTrArray() > 0) {
            table.removeTr(0);
        }
        CTTblPr properties = CTTblPr.Factory.newInstance();
        width(
                properties.addNewTblW(),
                widths.stream().mapToInt(Integer::intValue).sum());
        properties.addNewJc().setVal(STJcTable.CENTER);
        var borders = properties.addNewTblBorders();
        Stream.of(
                        borders.addNewTop(),
                        borders.addNewLeft(),
                        borders.addNewBottom(),
                        borders.addNewRight(),
                        borders.addNewInsideH(),
                        borders.addNewInsideV())
                .forEach(TemplateTable::line);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var margins = properties.addNewTblCellMar();
        width(margins.addNewLeft(), SIDE);
        width(margins.addNewRight(), SIDE);
        table.setTblPr(properties);
        var grid = table.getTblGrid() == null ? table.addNewTblGrid() : table.getTblGrid();
        widths.forEach(each -> grid.addNewGridCol().setW(Twips.big(each)));
        rows.forEach(row -> row(table.addNewTr(), row));
    }

    private void row(CTRow row, TextLine line) {
        var properties = row.addNewTrPr();
        properties.addNewCantSplit();
        var height = properties.addNewTrHeight();
        height.setVal(Twips.big(LEAST * line.rows()));
        height.setHRule(STHeightRule.AT_LEAST);
        List<String> texts = Stream.of(line.text().split("\\|", -1)).toList();
        for (int at = 0; at < texts.size(); at++) {
            int to = at == texts.size() - 1 ? widths.size() : at + 1;
            boolean label = texts.size() > 1 && at % 2 == 0;
            cell(row, widths.subList(at, to), texts.get(at), label);
        }
    }

    private void cell(CTRow row, List<Integer> columns, String text, boolean label) {
        var cell = row.addNewTc();
        var properties = cell.addNewTcPr();
        width(
                properties.addNewTcW(),
                columns.stream().mapToInt(Integer::intValue).sum());
        if (columns.size() > 1) {
            properties.addNewGridSpan().setVal(Twips.big(columns.size()));
        }
        properties.addNewVAlign().setVal(STVerticalJc.CENTER);
        for (String part : text.split("¶", -1)) {
            var paragraph = new XWPFParagraph(cell.addNewP(), document);
            boolean right = part.startsWith(RIGHT);
            paragraph.setAlignment(
                    label ? ParagraphAlignment.CENTER : right ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
            TemplatePage.offTheLines(paragraph);
            paragraph.setSpacingBetween(size * 1.5, LineSpacingRule.EXACT);
            String words = part.substring(right ? 1 : 0).replaceAll("^ +| +$", "");
            if (!words.isEmpty()) {
                Face.BODY.write(paragraph, words).setFontSize(size);
            }
        }
    }

    private static void width(CTTblWidth width, int twips) {
        width.setType(STTblWidth.DXA);
        width.setW(Twips.big(twips));
    }

    private static void line(CTBorder border) {
        border.setVal(STBorder.SINGLE);
        border.setSz(Twips.big(4));
        border.setSpace(Twips.big(0));
        border.setColor("000000");
    }
}
