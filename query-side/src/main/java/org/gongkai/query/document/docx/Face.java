package org.gongkai.query.document.docx;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;

/**
 * The type of official papers (GB/T 9704): 小标宋 for the title, 黑体 for heads, 仿宋 for the text, 宋体 in tables. The fonts
 * are named, not embedded; where they are missing the reader takes its own.
 */
public enum Face {
    TITLE("方正小标宋简体", 22),
    HEAD("黑体", 16),
    SUBHEAD("楷体_GB2312", 16),
    BODY("仿宋_GB2312", 16),
    NOTE("宋体", 10.5),
    TABLE("宋体", 10.5),
    SMALL_TABLE("宋体", 9),
    TINY_TABLE("宋体", 6.5),
    FOOT("宋体", 14);

    private static final String LATIN = "Times New Roman";

    private final String font;
    private final double points;

    Face(String font, double points) {
        this.font = font;
        this.points = points;
    }

    /** Adds the text to a paragraph in this type. */
    public XWPFRun write(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        dress(run);
        run.setText(text);
        return run;
    }

    /** Quotation marks and the like are in both alphabets; the hint says which is meant. */
    public void dress(XWPFRun run) {
        run.setFontFamily(LATIN, FontCharRange.ascii);
        run.setFontFamily(LATIN, FontCharRange.hAnsi);
        run.setFontFamily(font, FontCharRange.eastAsia);
        run.getCTR().getRPr().getRFontsArray(0).setHint(STHint.EAST_ASIA);
        run.setFontSize(points);
    }
}
