package org.gongkai.query.narrative.check;

import java.util.HashSet;
import java.util.Set;

/**
 * How much of a text stood in another one before: the share of its runs of three characters that the other has too.
 *
 * <p>Figures, spaces and punctuation do not count, so that last year's text with new numbers is last year's text.
 */
public final class Similarity {

    /**
     * From here on a text counts as repeated. Two texts on the same matter by one office share about a third of their
     * runs by its standing phrases alone; a text with one sentence in four written anew shares three quarters.
     */
    public static final double TOO_LIKE = 0.6;

    private static final int RUN = 3;

    private Similarity() {}

    /** From 0 (nothing) to 1 (all of it). */
    public static double share(String text, String before) {
        Set<String> own = runs(text);
        if (own.isEmpty()) {
            return 0;
        }
        Set<String> other = runs(before);
        long shared = own.stream().filter(other::contains).count();
        return (double) shared / own.size();
    }

    private static Set<String> runs(String text) {
        int[] letters = text.codePoints().filter(Character::isLetter).toArray();
        var runs = new HashSet<String>();
        for (int i = 0; i + RUN <= letters.length; i++) {
            runs.add(new String(letters, i, RUN));
        }
        return runs;
    }
}
