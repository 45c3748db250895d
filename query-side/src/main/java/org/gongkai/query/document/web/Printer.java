package org.gongkai.query.document.web;

import org.gongkai.query.document.Paper;
import org.gongkai.query.document.docx.DocxWriter;
import org.gongkai.query.document.html.HtmlWriter;
import org.gongkai.query.document.pdf.MissingCharacters;
import org.gongkai.query.document.pdf.PdfWriter;
import org.gongkai.query.document.xlsx.XlsxWriter;
import org.gongkai.query.problem.Refused;

/** Prints papers. */
final class Printer {

    private final PdfWriter pdf;

    Printer(PdfWriter pdf) {
        this.pdf = pdf;
    }

    /**
     * The paper as a file.
     *
     * @throws Refused when a PDF would lack a character that the type has no form for
     */
    byte[] print(Paper paper, FileKind kind) {
        return switch (kind) {
            case DOCX -> DocxWriter.of(paper);
            case XLSX -> XlsxWriter.of(paper);
            case HTML -> HtmlWriter.of(paper);
            case PDF -> pdf(paper);
        };
    }

    private byte[] pdf(Paper paper) {
        try {
            return pdf.of(paper);
        } catch (MissingCharacters e) {
            throw Refused.conflict(
                    "format",
                    ("PDF 的字库里没有这些字：%s。请改用 docx、xlsx 或 html，"
                                    + "或在设置 gongkai.query.document.type-file 中指定一个有这些字的 TrueType 字体文件。")
                            .formatted(e.named()),
                    ("The type of the PDF has no form for %s. Take docx, xlsx or html, or name a TrueType file that has"
                                    + " them in gongkai.query.document.type-file.")
                            .formatted(e.named()));
        }
    }
}
