package org.gongkai.query.letter.template;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.gongkai.query.document.Page;
import org.gongkai.query.document.docx.Face;
import org.gongkai.query.document.docx.Twips;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The sheet of an official letter: A4, a type area of 156 × 225 mm, 22 lines of 28 characters (GB/T 9704). */
final class TemplatePage {

    /** 225 mm by 22, in twips. */
    private static final int LINE = 579;
    /** What 16 points give so that 28 characters stand on 156 mm, in twips; a grid of characters is read variously. */
    private static final int SQUEEZE = -5;
    /** Above and below a form, mm. */
    private static final int FORM_MARGIN = 22;
    /** Half points of 三号. */
    private static final int SIZE = 32;

    private TemplatePage() {}

    /**
     * Sets up the document.
     *
     * @param form whether it is a form of one page: it has lower margins, no lines to stand on and no number
     */
    static void set(XWPFDocument document, boolean form) {
        styles(document);
        sheet(document, form);
        if (!form) {
            document.setEvenAndOddHeadings(true);
            number(document, HeaderFooterType.DEFAULT, ParagraphAlignment.RIGHT);
            number(document, HeaderFooterType.EVEN, ParagraphAlignment.LEFT);
        }
    }

    private static void styles(XWPFDocument document) {
        CTStyles styles = CTStyles.Factory.newInstance();
        var run = styles.addNewDocDefaults().addNewRPrDefault().addNewRPr();
        var fonts = run.addNewRFonts();
        fonts.setAscii("Times New Roman");
        fonts.setHAnsi("Times New Roman");
        fonts.setEastAsia("仿宋_GB2312");
        run.addNewSpacing().setVal(Twips.big(SQUEEZE));
        run.addNewSz().setVal(Twips.big(SIZE));
        run.addNewSzCs().setVal(Twips.big(SIZE));
        var plain = styles.addNewStyle();
        plain.setType(STStyleType.PARAGRAPH);
        plain.setStyleId("a");
        plain.setDefault(true);
        plain.addNewName().setVal("Normal");
        document.createStyles().setStyles(styles);
    }

    private static void sheet(XWPFDocument document, boolean form) {
        Page page = Page.PORTRAIT;
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(Twips.big(Twips.of(page.width())));
        size.setH(Twips.big(Twips.of(page.height())));
        var margins = section.addNewPgMar();
        margins.setTop(Twips.big(Twips.of(form ? FORM_MARGIN : page.top())));
        margins.setRight(Twips.big(Twips.of(page.right())));
        margins.setBottom(Twips.big(Twips.of(form ? FORM_MARGIN : page.bottom())));
        margins.setLeft(Twips.big(Twips.of(page.left())));
        margins.setHeader(Twips.big(Twips.of(15)));
        margins.setFooter(Twips.big(Twips.of(page.bottom() - 10)));
        margins.setGutter(Twips.big(0));
        if (!form) {
            var grid = section.addNewDocGrid();
            grid.setType(STDocGrid.LINES);
            grid.setLinePitch(Twips.big(LINE));
        }
    }

    /** Stands as high as it is, not on the lines of the page. */
    static void offTheLines(XWPFParagraph paragraph) {
        var own = paragraph.getCTP();
        (own.isSetPPr() ? own.getPPr() : own.addNewPPr()).addNewSnapToGrid().setVal(false);
    }

    /** Odd pages on the right, even ones on the left, one character in. */
    private static void number(XWPFDocument document, HeaderFooterType pages, ParagraphAlignment side) {
        XWPFParagraph foot = document.createFooter(pages).createParagraph();
        foot.setAlignment(side);
        foot.setIndentationLeft(side == ParagraphAlignment.LEFT ? SIZE * 10 : 0);
        foot.setIndentationRight(side == ParagraphAlignment.RIGHT ? SIZE * 10 : 0);
        Face.FOOT.write(foot, "— ");
        var field = foot.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        var digits = new XWPFRun(field.addNewR(), (IRunBody) foot);
        Face.FOOT.dress(digits);
        digits.setText("1");
        Face.FOOT.write(foot, " —");
    }
}
