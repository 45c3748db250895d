package org.gongkai.query.document.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.gongkai.query.document.Block;
import org.gongkai.query.document.Grid;
import org.gongkai.query.document.Page;
import org.gongkai.query.document.Paper;
import org.gongkai.query.document.Paragraph;
import org.gongkai.query.document.Section;

/** Writes a paper as one page of HTML that needs nothing else; also well-formed XML. */
public final class HtmlWriter {

    /** In the margins nothing is inherited; the first two names are those of the type in a PDF. */
    private static final String FONT = "font-family:\"own\",\"further\",\"宋体\",\"SimSun\",serif;";

    private static final String STYLE = resource("paper.css");

    private final Markup out = new Markup();
    private final Paper paper;

    private HtmlWriter(Paper paper) {
        this.paper = paper;
    }

    /** The page, in UTF-8. */
    public static byte[] of(Paper paper) {
        return of(paper, "").getBytes(StandardCharsets.UTF_8);
    }

    /** The page with more style rules, which come last and so win. */
    public static String of(Paper paper, String style) {
        var writer = new HtmlWriter(paper);
        writer.head(style);
        writer.body();
        return writer.out.toString();
    }

    private void head(String style) {
        out.raw("<!DOCTYPE html>\n");
        out.open("html", "lang", "zh-CN", "xml:lang", "zh-CN", "xmlns", "http://www.w3.org/1999/xhtml");
        out.open("head");
        out.empty("meta", "charset", "UTF-8");
        out.element("title", paper.title());
        out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        meta("author", paper.properties().agency());
        meta("description", paper.properties().subject());
        meta("subject", paper.properties().subject());
        paper.properties().facts().forEach((name, value) -> meta("gongkai:" + name, value));
        out.open("style");
        out.raw(STYLE + sheet() + style);
        out.close("style");
        out.close("head");
    }

    private void meta(String name, String content) {
        out.empty("meta", "name", name, "content", content);
    }

    /** Size, margins and the number of each page. */
    private String sheet() {
        Page page = paper.page();
        String notice = paper.notice() == null
                ? ""
                : "@top-center{content:\"%s\";%sfont-size:10.5pt;color:#a00000}"
                        .formatted(quoted(paper.notice()), FONT);
        return "@page{size:" + page.width() + "mm " + page.height() + "mm;margin:" + margins(page)
                + ";@bottom-center{content:\"— \" counter(page) \" —\";" + FONT + "font-size:14pt}" + notice
                + "}\n.sheet{width:"
                + page.type() + "mm}\n";
    }

    private static String margins(Page page) {
        return page.top() + "mm " + page.right() + "mm " + page.bottom() + "mm " + page.left() + "mm";
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("<", "\\3c ");
    }

    private void body() {
        out.open("body");
        out.open("main", "class", "sheet " + paper.page().name().toLowerCase(Locale.ROOT));
        if (paper.notice() != null) {
            out.element("p", paper.notice(), "class", "notice");
        }
        out.element("h1", paper.title());
        paper.sections().forEach(this::section);
        if (paper.date() != null) {
            out.element("p", paper.date(), "class", "date");
        }
        out.close("main");
        out.close("body");
        out.close("html");
    }

    private void section(Section section) {
        out.open("section");
        if (section.title() != null) {
            out.element("h2", section.title());
        }
        section.blocks().forEach(this::block);
        out.close("section");
    }

    private void block(Block block) {
        switch (block) {
            case Paragraph paragraph -> {
                switch (paragraph.style()) {
                    case BODY -> out.element("p", paragraph.text());
                    case HEAD -> out.element("h3", paragraph.text());
                    case NOTE -> out.element("p", paragraph.text(), "class", "note");
                }
            }
            case Grid grid -> new HtmlTable(out, grid).write();
        }
    }

    private static String resource(String name) {
        try (InputStream in = HtmlWriter.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
