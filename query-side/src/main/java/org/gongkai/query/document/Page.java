package org.gongkai.query.document;

/**
 * The sheet: A4 with the margins of official papers (GB/T 9704: 37 mm above, 28 mm left, a type area of 156 × 225 mm),
 * or across for wide lists.
 */
public enum Page {
    PORTRAIT(210, 297, 37, 26, 35, 28),
    LANDSCAPE(297, 210, 22, 18, 20, 18);

    private final int width;
    private final int height;
    private final int top;
    private final int right;
    private final int bottom;
    private final int left;

    Page(int width, int height, int top, int right, int bottom, int left) {
        this.width = width;
        this.height = height;
        this.top = top;
        this.right = right;
        this.bottom = bottom;
        this.left = left;
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
        return top;
    }

    /** Margin on the right, mm. */
    public int right() {
        return right;
    }

    /** Margin below, mm. */
    public int bottom() {
        return bottom;
    }

    /** Margin on the left, mm. */
    public int left() {
        return left;
    }

    /** Width between the margins, mm. */
    public int type() {
        return width - left - right;
    }
}
