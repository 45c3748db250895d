package org.gongkai.query.letter.template;

/**
 * A line of the reviewed text.
 *
 * @param style how it stands on the page
 * @param rows for a row of a table: its least height, in lines of text; 1 for anything else
 */
record TextLine(Style style, String text, int rows) {

    /** How a line stands on the page. */
    enum Style {
        TITLE('#'),
        NUMBER('№'),
        ADDRESSEE('@'),
        SIGNATURE('&'),
        NOTE('*'),
        SPACE('~'),
        WIDTHS('='),
        ROW('|'),
        PAGE('%'),
        BODY(' ');

        private final char mark;

        Style(char mark) {
            this.mark = mark;
        }

        char mark() {
            return mark;
        }
    }

    static TextLine of(String line) {
        if (line.startsWith("|=")) {
            return new TextLine(Style.WIDTHS, line.substring(2).strip(), 1);
        }
        if (line.startsWith("|")) {
            boolean tall = line.length() > 1 && Character.isDigit(line.charAt(1));
            return new TextLine(Style.ROW, line.substring(tall ? 2 : 1), tall ? line.charAt(1) - '0' : 1);
        }
        for (Style style : Style.values()) {
            if (style != Style.BODY && line.charAt(0) == style.mark()) {
                return new TextLine(style, line.substring(1).strip(), 1);
            }
        }
        return new TextLine(Style.BODY, line, 1);
    }
}
