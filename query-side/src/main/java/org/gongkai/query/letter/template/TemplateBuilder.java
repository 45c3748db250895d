package org.gongkai.query.letter.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.gongkai.letter.LetterGroup;
import org.gongkai.letter.LetterKind;
import org.gongkai.query.document.docx.Face;
import org.gongkai.query.document.ooxml.SteadyZip;
import org.gongkai.query.letter.template.TextLine.Style;

/** Makes the Word template of a letter out of its reviewed text; the same octets each time. */
final class TemplateBuilder {

    /** 22 lines on 225 mm. */
    private static final double LINE_POINTS = 28.95;

    private static final double TITLE_POINTS = 35;
    /** 小四. */
    private static final int TABLE_POINTS = 12;
    /** 小二: read by whoever sorts the post. */
    private static final int LABEL_POINTS = 18;
    /** One character of 三号, in twips. */
    private static final int CHARACTER = 320;
    /** Templates have no day of their own. */
    private static final Instant ALWAYS = Instant.parse("2019-05-15T00:00:00Z");

    private final XWPFDocument document;
    private final List<TextLine> lines;
    /** Of the type in tables, points. */
    private final int size;

    private TemplateBuilder(XWPFDocument document, LetterKind kind) {
        this.document = document;
        this.lines = LetterTexts.of(kind);
        this.size = kind == LetterKind.ADDRESS_LABEL ? LABEL_POINTS : TABLE_POINTS;
    }

    /** The octets of a .docx. */
    static byte[] of(LetterKind kind) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            TemplatePage.set(document, kind.group() == LetterGroup.SHEET);
            new TemplateBuilder(document, kind).write();
            tell(document, kind);
            document.write(out);
            return SteadyZip.of(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void tell(XWPFDocument document, LetterKind kind) {
        var core = document.getProperties().getCoreProperties();
        core.setTitle(kind.zh());
        core.setCreator("Gongkai");
        core.setLastModifiedByUser("Gongkai");
        core.setCreated(Optional.of(Date.from(ALWAYS)));
        core.getUnderlyingProperties().setModifiedProperty(Optional.of(Date.from(ALWAYS)));
        core.getUnderlyingProperties().setLanguageProperty("zh-CN");
        document.getProperties()
                .getExtendedProperties()
                .getUnderlyingProperties()
                .setApplication("Gongkai");
    }

    private void write() {
        for (int at = 0; at < lines.size(); at++) {
            TextLine line = lines.get(at);
            if (line.style() == Style.WIDTHS) {
                int end = at + 1;
                while (end < lines.size() && lines.get(end).style() == Style.ROW) {
                    end++;
                }
                TemplateTable.add(document, size, line.text(), lines.subList(at + 1, end));
                at = end - 1;
            } else {
                paragraph(line, at);
            }
        }
    }

    private void paragraph(TextLine line, int at) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingBetween(LINE_POINTS, LineSpacingRule.EXACT);
        switch (line.style()) {
            case TITLE -> title(paragraph, line.text(), at);
            case NUMBER -> {
                paragraph.setAlignment(ParagraphAlignment.CENTER);
                paragraph.setSpacingBefore(CHARACTER / 2);
                paragraph.setSpacingAfter(CHARACTER);
                Face.BODY.write(paragraph, line.text());
            }
            case SIGNATURE -> signature(paragraph, line.text(), isLastSignature(at));
            case SPACE -> paragraph.setKeepNext(true);
            case PAGE -> paragraph.setPageBreak(true);
            case NOTE -> {
                paragraph.setSpacingBefore(CHARACTER / 2);
                paragraph.setSpacingBetween(1.2, LineSpacingRule.AUTO);
                Face.NOTE.write(paragraph, line.text());
            }
            case ADDRESSEE -> Face.BODY.write(paragraph, line.text());
            case BODY -> {
                paragraph.setAlignment(ParagraphAlignment.BOTH);
                paragraph.setIndentationFirstLine(2 * CHARACTER);
                // The seal never stands on a page without text of the letter.
                paragraph.setKeepNext(at + 1 < lines.size() && lines.get(at + 1).style() == Style.SPACE);
                Face.BODY.write(paragraph, line.text());
            }
            case WIDTHS, ROW -> throw new IllegalStateException("a row without a table: " + line.text());
        }
    }

    private void title(XWPFParagraph paragraph, String text, int at) {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        TemplatePage.offTheLines(paragraph);
        paragraph.setSpacingBetween(TITLE_POINTS, LineSpacingRule.EXACT);
        boolean more = at + 1 < lines.size() && lines.get(at + 1).style() == Style.TITLE;
        paragraph.setSpacingAfter(more ? 0 : CHARACTER / 2);
        paragraph.setKeepNext(true);
        Face.TITLE.write(paragraph, text);
    }

    private boolean isLastSignature(int at) {
        return at + 1 >= lines.size() || lines.get(at + 1).style() != Style.SIGNATURE;
    }

    /** The date stands four characters in, the name above it two: the seal reaches over both. */
    private static void signature(XWPFParagraph paragraph, String text, boolean date) {
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
        paragraph.setIndentationRight((date ? 4 : 2) * CHARACTER);
        paragraph.setKeepNext(!date);
        Face.BODY.write(paragraph, text);
    }
}
