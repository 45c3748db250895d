package org.gongkai.query.document.pdf;

import java.util.stream.Collectors;

/** The type has no form for some characters of the paper; a PDF without them would be wrong. */
public final class MissingCharacters extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String characters;

    MissingCharacters(String characters) {
        super("the type has no form for " + characters);
        this.characters = characters;
    }

    /** The characters, each once, with their code points: 䶮（U+4DAE）. */
    public String named() {
        return characters
                .codePoints()
                .mapToObj(c -> "%s（U+%04X）".formatted(Character.toString(c), c))
                .collect(Collectors.joining("、"));
    }
}
