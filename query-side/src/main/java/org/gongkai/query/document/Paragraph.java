package org.gongkai.query.document;

import java.util.stream.Stream;

/**
 * A paragraph.
 *
 * @param style how it stands
 * @param text without line breaks
 */
public record Paragraph(Style style, String text) implements Block {

    /** How a paragraph stands. */
    public enum Style {
        /** Running text, its first line indented by two characters. */
        BODY,
        /** A head within a section, on a line of its own. */
        HEAD,
        /** Small, without indentation: what is said about a table, lines to sign on. */
        NOTE
    }

    @Override
    public Stream<String> texts() {
        return Stream.of(text);
    }

    /** Running text. */
    public static Paragraph body(String text) {
        return new Paragraph(Style.BODY, text);
    }

    /** A head within a section. */
    public static Paragraph head(String text) {
        return new Paragraph(Style.HEAD, text);
    }

    /** A small line. */
    public static Paragraph note(String text) {
        return new Paragraph(Style.NOTE, text);
    }
}
