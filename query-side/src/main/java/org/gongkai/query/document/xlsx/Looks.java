package org.gongkai.query.document.xlsx;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.query.document.Cell;
import org.gongkai.query.document.Figure;

/** How the cells of a workbook look. A workbook may have few styles, so each is made once. */
final class Looks {

    /**
     * A style and the size of its type.
     *
     * @param points the height of its characters
     */
    record Look(XSSFCellStyle style, double points) {}

    /** Digits after the point that a figure can have: 万元 to the fen. */
    private static final int MOST_DECIMALS = 6;

    private final XSSFWorkbook book;
    private final Look title;
    private final Look head;
    private final Look body;
    private final Look note;
    private final Look date;
    private final Look label;
    private final Look centred;
    private final Look[] figures = new Look[MOST_DECIMALS + 1];

    Looks(XSSFWorkbook book) {
        this.book = book;
        this.title = look("方正小标宋简体", 20, HorizontalAlignment.CENTER);
        this.head = look("黑体", 14, HorizontalAlignment.LEFT);
        this.body = look("仿宋_GB2312", 12, HorizontalAlignment.LEFT);
        this.note = look("宋体", 10, HorizontalAlignment.LEFT);
        this.date = look("仿宋_GB2312", 12, HorizontalAlignment.RIGHT);
        this.label = ruled(look("宋体", 10, HorizontalAlignment.LEFT));
        this.centred = ruled(look("宋体", 10, HorizontalAlignment.CENTER));
        for (int decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
            figures[decimals] = ruled(look("宋体", 10, HorizontalAlignment.CENTER));
            String format = decimals == 0 ? "0" : "0." + "0".repeat(decimals);
            figures[decimals].style().setDataFormat(book.createDataFormat().getFormat(format));
        }
    }

    Look title() {
        return title;
    }

    Look head() {
        return head;
    }

    Look body() {
        return body;
    }

    Look note() {
        return note;
    }

    Look date() {
        return date;
    }

    Look of(Cell cell) {
        Figure figure = cell.figure();
        if (figure != null) {
            return figures[Math.clamp(figure.value().scale(), 0, MOST_DECIMALS)];
        }
        return switch (cell.kind()) {
            case LABEL, TEXT -> label;
            case HEAD, GROUP, FIGURE -> centred;
        };
    }

    private Look look(String name, int points, HorizontalAlignment alignment) {
        var font = book.createFont();
        font.setFontName(name);
        font.setFontHeightInPoints((short) points);
        var style = book.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return new Look(style, points);
    }

    private static Look ruled(Look look) {
        look.style().setBorderTop(BorderStyle.THIN);
        look.style().setBorderRight(BorderStyle.THIN);
        look.style().setBorderBottom(BorderStyle.THIN);
        look.style().setBorderLeft(BorderStyle.THIN);
        return look;
    }
}
