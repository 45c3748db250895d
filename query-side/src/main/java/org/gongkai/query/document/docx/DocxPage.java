package org.gongkai.query.document.docx;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.gongkai.query.document.Page;
import org.gongkai.query.document.Paper;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The sheet of a document, what stands on top of each page and its number at the foot. */
final class DocxPage {

    private DocxPage() {}

    static void set(XWPFDocument document, Paper paper) {
        sheet(document, paper.page());
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setAlignment(ParagraphAlignment.CENTER);
        Face.FOOT.write(foot, "— ");
        var field = foot.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        var number = new XWPFRun(field.addNewR(), (IRunBody) foot);
        Face.FOOT.dress(number);
        number.setText("1");
        Face.FOOT.write(foot, " —");
        if (paper.notice() != null) {
            XWPFParagraph head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
            head.setAlignment(ParagraphAlignment.CENTER);
            Face.NOTE.write(head, paper.notice()).setColor("C00000");
        }
    }

    private static void sheet(XWPFDocument document, Page page) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(Twips.big(Twips.of(page.width())));
        size.setH(Twips.big(Twips.of(page.height())));
        if (page == Page.LANDSCAPE) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        var margins = section.addNewPgMar();
        margins.setTop(Twips.big(Twips.of(page.top())));
        margins.setRight(Twips.big(Twips.of(page.right())));
        margins.setBottom(Twips.big(Twips.of(page.bottom())));
        margins.setLeft(Twips.big(Twips.of(page.left())));
        margins.setHeader(Twips.big(Twips.of(15)));
        margins.setFooter(Twips.big(Twips.of(page.bottom() - 10)));
        margins.setGutter(Twips.big(0));
    }
}
