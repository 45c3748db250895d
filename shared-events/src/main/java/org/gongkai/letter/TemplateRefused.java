package org.gongkai.letter;

import java.util.Collection;

/** A document that cannot be a template, with the reason in both languages. */
public final class TemplateRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 40;

    private final String zh;
    private final String en;

    private TemplateRefused(String zh, String en) {
        super(en);
        this.zh = zh;
        this.en = en;
    }

    static TemplateRefused noDocument() {
        return new TemplateRefused(
                "上传的文件不是可用的 Word 文档，请用 Word 或 WPS 另存为 .docx 后再上传。",
                "The file is no Word document: save it as .docx and try again.");
    }

    static TemplateRefused unknown(Collection<String> names) {
        String all = "{{" + String.join("}}、{{", names) + "}}";
        return new TemplateRefused(
                "模板中的占位符 " + all + " 无法识别，请对照占位符一览改正后再上传。", "The template has placeholders nobody knows: " + all + ".");
    }

    static TemplateRefused broken(String paragraph) {
        String shown = paragraph.length() > SHOWN ? paragraph.substring(0, SHOWN) + "…" : paragraph;
        return new TemplateRefused(
                "模板中“" + shown + "”一段的花括号不成对，占位符应写作 {{名称}}。",
                "The braces in the paragraph “" + shown + "” do not match; write {{name}}.");
    }

    /** What to tell the clerk. */
    public String zh() {
        return zh;
    }

    /** The same in English. */
    public String en() {
        return en;
    }
}
