package org.gongkai.query.document.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.gongkai.query.document.Block;
import org.gongkai.query.document.Grid;
import org.gongkai.query.document.Paper;
import org.gongkai.query.document.Paragraph;
import org.gongkai.query.document.Section;
import org.gongkai.query.document.ooxml.SteadyZip;
import org.gongkai.query.document.ooxml.Told;

/** Writes a paper as a Word document (DOCX), the same octets each time. */
public final class DocxWriter {

    /** Lines of the text stand 28.95 points apart, so that a page of an official paper has 22. */
    private static final double LINE_POINTS = 28.95;

    /** Two characters of 16 points. */
    private static final int INDENT = 640;

    private final XWPFDocument document;
    private final Paper paper;

    private DocxWriter(XWPFDocument document, Paper paper) {
        this.document = document;
        this.paper = paper;
    }

    /** The octets of the file. */
    public static byte[] of(Paper paper) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            new DocxWriter(document, paper).write();
            Told.in(document, paper);
            document.write(out);
            return SteadyZip.of(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() {
        DocxPage.set(document, paper);
        XWPFParagraph title = document.createParagraph();
        title.setAlignment(ParagraphAlignment.CENTER);
        title.setSpacingAfter(Twips.of(8));
        outline(title, 0);
        Face.TITLE.write(title, paper.title());
        paper.sections().forEach(this::section);
        if (paper.date() != null) {
            XWPFParagraph date = document.createParagraph();
            date.setAlignment(ParagraphAlignment.RIGHT);
            date.setSpacingBefore(Twips.of(10));
            Face.BODY.write(date, paper.date());
        }
    }

    private void section(Section section) {
        if (section.title() != null) {
            XWPFParagraph head = spaced();
            head.setIndentationFirstLine(INDENT);
            head.setKeepNext(true);
            outline(head, 1);
            Face.HEAD.write(head, section.title());
        }
        section.blocks().forEach(this::block);
        if (!section.blocks().isEmpty() && section.blocks().getLast() instanceof Grid) {
            document.createParagraph();
        }
    }

    private void block(Block block) {
        switch (block) {
            case Paragraph paragraph -> paragraph(paragraph);
            case Grid grid ->
                DocxTable.add(document, grid, Twips.of(paper.page().type()));
        }
    }

    private void paragraph(Paragraph text) {
        switch (text.style()) {
            case BODY -> {
                XWPFParagraph body = spaced();
                body.setAlignment(ParagraphAlignment.BOTH);
                body.setIndentationFirstLine(INDENT);
                Face.BODY.write(body, text.text());
            }
            case HEAD -> {
                XWPFParagraph head = spaced();
                head.setIndentationFirstLine(INDENT);
                head.setKeepNext(true);
                outline(head, 2);
                Face.SUBHEAD.write(head, text.text());
            }
            case NOTE -> {
                XWPFParagraph note = document.createParagraph();
                note.setSpacingBefore(Twips.of(1));
                note.setSpacingAfter(Twips.of(1));
                Face.NOTE.write(note, text.text());
            }
        }
    }

    private XWPFParagraph spaced() {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingBetween(LINE_POINTS, LineSpacingRule.EXACT);
        return paragraph;
    }

    /** So that the heads show in the reader's navigation, though they have no style of that name. */
    private static void outline(XWPFParagraph paragraph, int level) {
        var properties = paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
        properties.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
    }
}
