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
    /** What 16 points have to give so that 28 characters fill 156 mm, in 4096ths of a point. */
    private static final int SQUEEZE = -849;
    /** Half points of 三号. */
    private static final int SIZE = 32;

    private TemplatePage() {}

    static void set(XWPFDocument document, boolean numbered) {
        styles(document);
        sheet(document);
        if (numbered) {
            document.setEvenAndOddHeadings(true);
            number(document, HeaderFooterType.DEFAULT, ParagraphAlignment.RIGHT);
            number(document, HeaderFooterType.EVEN, ParagraphAlignment.LEFT);
        }
    }

    /** The grid of characters is reckoned from the size of the plain style. */
    private static void styles(XWPFDocument document) {
        CTStyles styles = CTStyles.Factory.newInstance();
        var run = styles.addNewDocDefaults().addNewRPrDefault().addNewRPr();
        var fonts = run.addNewRFonts();
        fonts.setAscii("Times New Roman");
        fonts.setHAnsi("Times New Roman");
        fonts.setEastAsia("仿宋_GB2312");
        run.addNewSz().setVal(Twips.big(SIZE));
        run.addNewSzCs().setVal(Twips.big(SIZE));
        var plain = styles.addNewStyle();
        plain.setType(STStyleType.PARAGRAPH);
        plain.setStyleId("a");
        plain.setDefault(true);
        plain.addNewName().setVal("Normal");
        document.createStyles().setStyles(styles);
    }

    private static void sheet(XWPFDocument document) {
        Page page = Page.PORTRAIT;
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(Twips.big(Twips.of(page.width())));
        size.setH(Twips.big(Twips.of(page.height())));
        var margins = section.addNewPgMar();
        margins.setTop(Twips.big(Twips.of(page.top())));
        margins.setRight(Twips.big(Twips.of(page.right())));
        margins.setBottom(Twips.big(Twips.of(page.bottom())));
        margins.setLeft(Twips.big(Twips.of(page.left())));
        margins.setHeader(Twips.big(Twips.of(15)));
        margins.setFooter(Twips.big(Twips.of(page.bottom() - 10)));
        margins.setGutter(Twips.big(0));
        var grid = section.addNewDocGrid();
        grid.setType(STDocGrid.LINES_AND_CHARS);
        grid.setLinePitch(Twips.big(LINE));
        grid.setCharSpace(Twips.big(SQUEEZE));
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
