package org.gongkai.query.search;

import java.text.Normalizer;
import java.util.Locale;

/** Texts as they are compared: whatever their width and case, and without the spaces and line ends in them. */
final class Wording {

    private Wording() {}

    /** The text to look in, or to look for. */
    static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var dense = new StringBuilder(plain.length());
        plain.codePoints().filter(c -> !Character.isWhitespace(c)).forEach(dense::appendCodePoint);
        return dense.toString();
    }
}
