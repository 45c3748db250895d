package org.gongkai.query.casepage.form;

import java.util.Arrays;
import java.util.List;
import org.gongkai.events.Labelled;

/**
 * Something to choose.
 *
 * @param value as the command has it
 */
public record Choice(String value, String zh, String en) implements Labelled {

    /** A word of the language. */
    public static <E extends Enum<E> & Labelled> Choice of(E word) {
        return new Choice(word.name(), word.zh(), word.en());
    }

    /** All words of a kind, in order. */
    public static <E extends Enum<E> & Labelled> List<Choice> all(Class<E> kind) {
        return Arrays.stream(kind.getEnumConstants()).map(Choice::of).toList();
    }
}
