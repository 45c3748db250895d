package org.gongkai.query.document.docx;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.gongkai.query.document.Cell;
import org.gongkai.query.document.Cell.Kind;
import org.gongkai.query.document.Grid;
import org.gongkai.query.document.Placed;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** A grid as a table of the document: merged cells are merged, not drawn. */
final class DocxTable {

    /** Grids with more columns than this are set in small type. */
    private static final int FEW_COLUMNS = 8;

    /** And with more than this in the smallest. */
    private static final int MANY_COLUMNS = 16;

    /** So many rows fit on a page. */
    private static final int A_PAGE = 30;

    private static final int LEAST_ROW = 340;
    private static final int SIDE = 45;

    private final XWPFDocument document;
    private final Grid grid;
    private final List<Integer> widths;
    private final List<Placed> placed;
    private final Face face;

    /** Whether it stays on one page, as the tables of a report do and long lists cannot. */
    private final boolean together;

    private DocxTable(XWPFDocument document, Grid grid, int width) {
        this.document = document;
        this.grid = grid;
        this.widths = grid.scaled(width);
        this.placed = grid.placed();
        this.together = grid.rows().size() <= A_PAGE;
        this.face = face(grid);
    }

    private static Face face(Grid grid) {
        if (grid.columns() > MANY_COLUMNS) {
            return Face.TINY_TABLE;
        }
        return grid.columns() > FEW_COLUMNS ? Face.SMALL_TABLE : Face.TABLE;
    }

    /** Adds the grid at the end of the document, so many twips wide. */
    static void add(XWPFDocument document, Grid grid, int width) {
        XWPFTable table = document.createTable();
        new DocxTable(document, grid, width).fill(table.getCTTbl());
    }

    private void fill(CTTbl table) {
        while (table.sizeOfTrArray() > 0) {
            table.removeTr(0);
        }
        properties(table);
        var columns = table.getTblGrid() == null ? table.addNewTblGrid() : table.getTblGrid();
        widths.forEach(width -> columns.addNewGridCol().setW(Twips.big(width)));
        for (int row = 0; row < grid.rows().size(); row++) {
            row(table.addNewTr(), row);
        }
    }

    private void properties(CTTbl table) {
        CTTblPr properties = CTTblPr.Factory.newInstance();
        width(
                properties.addNewTblW(),
                widths.stream().mapToInt(Integer::intValue).sum());
        properties.addNewJc().setVal(STJcTable.CENTER);
        var borders = properties.addNewTblBorders();
        line(borders.addNewTop());
        line(borders.addNewLeft());
        line(borders.addNewBottom());
        line(borders.addNewRight());
        line(borders.addNewInsideH());
        line(borders.addNewInsideV());
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var margins = properties.addNewTblCellMar();
        width(margins.addNewLeft(), SIDE);
        width(margins.addNewRight(), SIDE);
        table.setTblPr(properties);
    }

    private void row(CTRow row, int number) {
        var properties = row.addNewTrPr();
        properties.addNewCantSplit();
        var height = properties.addNewTrHeight();
        height.setVal(Twips.big(LEAST_ROW));
        height.setHRule(STHeightRule.AT_LEAST);
        if (number < grid.heads()) {
            properties.addNewTblHeader();
        }
        int column = 0;
        while (column < grid.columns()) {
            Placed at = at(number, column);
            cell(row.addNewTc(), at, number);
            column += at.cell().columns();
        }
    }

    private Placed at(int row, int column) {
        return placed.stream()
                .filter(cell -> cell.covers(row, column))
                .findFirst()
                .orElseThrow();
    }

    private void cell(CTTc tc, Placed at, int row) {
        Cell cell = at.cell();
        var properties = tc.addNewTcPr();
        int width = widths.subList(at.column(), at.column() + cell.columns()).stream()
                .mapToInt(Integer::intValue)
                .sum();
        width(properties.addNewTcW(), width);
        if (cell.columns() > 1) {
            properties.addNewGridSpan().setVal(Twips.big(cell.columns()));
        }
        if (cell.rows() > 1) {
            properties.addNewVMerge().setVal(row == at.row() ? STMerge.RESTART : STMerge.CONTINUE);
        }
        properties.addNewVAlign().setVal(STVerticalJc.CENTER);
        var paragraph = new XWPFParagraph(tc.addNewP(), document);
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(0);
        paragraph.setKeepNext(together && row < grid.rows().size() - 1);
        boolean words = cell.kind() == Kind.LABEL || cell.kind() == Kind.TEXT;
        paragraph.setAlignment(words ? ParagraphAlignment.LEFT : ParagraphAlignment.CENTER);
        if (row == at.row()) {
            face.write(paragraph, cell.text());
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
