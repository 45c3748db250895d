package org.gongkai.query.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The guide's chapters, rendered once from the Markdown that is read in {@code docs/guide} too. */
final class Guide {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();

    private final Map<Chapter, Text> chapters = new EnumMap<>(Chapter.class);

    /**
     * A chapter to read.
     *
     * @param title its first heading
     * @param html the whole of it, heading included
     */
    record Text(String title, String html) {}

    /** The guide as packed with the product. */
    Guide() {
        for (Chapter chapter : Chapter.values()) {
            chapters.put(chapter, render(read("/guide/" + chapter.slug() + ".md")));
        }
    }

    /** All chapters in reading order. */
    Map<Chapter, Text> chapters() {
        return chapters;
    }

    /** Links between the files of the folder become links between pages. */
    private static Text render(String markdown) {
        String title = markdown.lines().findFirst().orElseThrow().replaceFirst("^# ", "");
        String linked = markdown.replaceAll("\\]\\((\\w+)\\.md\\)", "](/help/$1)")
                .replaceAll("\\]\\(images/", "](/help/images/");
        return new Text(title, HTML.render(PARSER.parse(linked)));
    }

    private static String read(String file) {
        try (InputStream in = Objects.requireNonNull(Guide.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
