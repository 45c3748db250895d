package org.gongkai.rule;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import org.gongkai.events.Labelled;

/** A sentence with gaps, filled with what was found in the sentence's own language. */
final class Wording {

    private Wording() {}

    /**
     * The whole sentence. Figures are written as they are: a year has no thousands separator.
     *
     * @param pattern with the gaps {0}, {1} and so on; an apostrophe is only an apostrophe
     */
    static String of(String pattern, Function<Labelled, String> language, Object... found) {
        Object[] words = Arrays.stream(found)
                .map(f -> f instanceof Labelled labelled ? language.apply(labelled) : String.valueOf(f))
                .toArray();
        return new MessageFormat(pattern.replace("'", "''"), Locale.ROOT).format(words);
    }
}
