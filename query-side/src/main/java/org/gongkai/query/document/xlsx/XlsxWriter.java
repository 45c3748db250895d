package org.gongkai.query.document.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.query.document.Block;
import org.gongkai.query.document.Grid;
import org.gongkai.query.document.Page;
import org.gongkai.query.document.Paper;
import org.gongkai.query.document.Paragraph;
import org.gongkai.query.document.Section;
import org.gongkai.query.document.ooxml.SteadyZip;
import org.gongkai.query.document.ooxml.Told;

/** Writes a paper as a workbook (XLSX), the same octets each time. */
public final class XlsxWriter {

    private static final String FRONT = "封面";

    private final XSSFWorkbook book;
    private final Paper paper;
    private final Looks looks;

    private XlsxWriter(XSSFWorkbook book, Paper paper) {
        this.book = book;
        this.paper = paper;
        this.looks = new Looks(book);
    }

    /** The octets of the file. */
    public static byte[] of(Paper paper) {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            new XlsxWriter(book, paper).write();
            Told.in(book, paper);
            book.write(out);
            return SteadyZip.of(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() {
        for (int number = 0; number < paper.sections().size(); number++) {
            Section section = paper.sections().get(number);
            String name = section.title() == null ? FRONT : section.title();
            XSSFSheet sheet = book.createSheet(WorkbookUtil.createSafeSheetName(name));
            page(sheet);
            fill(sheet, number);
        }
        Sums.compute(book, paper);
    }

    /** The title on the first sheet, then the section's head, then what is in it. */
    private void fill(XSSFSheet sheet, int number) {
        Section section = paper.sections().get(number);
        var grids = section.blocks().stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .toList();
        var ruler = new Ruler(sheet, grids, paper.page());
        int row = 0;
        if (number == 0) {
            row = line(ruler, row, paper.title(), looks.title());
        }
        if (paper.notice() != null) {
            row = line(ruler, row, paper.notice(), looks.note());
        }
        if (section.title() != null) {
            row = line(ruler, row, section.title(), looks.head());
        }
        for (Block block : section.blocks()) {
            row = switch (block) {
                case Paragraph text ->
                    line(ruler, row, text.text(), text.style() == Paragraph.Style.NOTE ? looks.note() : looks.body());
                case Grid grid -> new SheetGrid(ruler, grid, looks).fill(row);
            };
        }
        if (number == paper.sections().size() - 1 && paper.date() != null) {
            ruler.line(row, paper.date(), looks.date());
        }
    }

    private static int line(Ruler ruler, int row, String text, Looks.Look look) {
        ruler.line(row, text, look);
        return row + 1;
    }

    private void page(XSSFSheet sheet) {
        Page page = paper.page();
        var print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(page == Page.LANDSCAPE);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.setDisplayGridlines(false);
        sheet.getFooter().setCenter("— &P —");
        for (var margin : margins(page)) {
            sheet.setMargin(margin.which(), margin.inches());
        }
    }

    private record Margin(PageMargin which, double inches) {}

    private static List<Margin> margins(Page page) {
        var margins = new ArrayList<Margin>();
        margins.add(new Margin(PageMargin.TOP, page.top() / 25.4));
        margins.add(new Margin(PageMargin.RIGHT, page.right() / 25.4));
        margins.add(new Margin(PageMargin.BOTTOM, page.bottom() / 25.4));
        margins.add(new Margin(PageMargin.LEFT, page.left() / 25.4));
        return margins;
    }
}
