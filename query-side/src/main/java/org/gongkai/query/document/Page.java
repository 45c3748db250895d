package org.gongkai.query.document;

/**
 * The sheet: A4 with the margins of official papers (GB/T 9704: 37 mm above, 28 mm left, a type area of 156 × 225 mm),
 * or across for wide lists.
 */
public enum Page {
    PORTRAIT(210, 297, new Margins(37, 26, 35, 28)),
    LANDSCAPE(297, 210, new Margins(22, 18, 20, 18));

    private record Margins(int top, int right, int bottom, int left) {}

    private final int width;
    private final int height;

    @SuppressWarnings("ImmutableEnumChecker") // A record of four numbers.
    private final Margins margins;

    Page(int width, int height, Margins margins) {
        this.width = width;
        this.height = height;
        this.margins = margins;
    }

    /** Width of the sheet, mm. */
    public int width() {
        return width;
    }

    /** Height of the sheet, mm. */
    public int height() {
        return height;
    }

    /** Margin above, mm. */
    public int top() {
        return margins.top();
    }

    /** Margin on the right, mm. */
    public int right() {
        return margins.right();
    }

    /** Margin below, mm. */
    public int bottom() {
        return margins.bottom();
    }

    /** Margin on the left, mm. */
    public int left() {
        return margins.left();
    }

    /** Width between the margins, mm. */
    public int type() {
        return width - left() - right();
    }
}
