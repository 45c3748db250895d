package org.gongkai.query.letter.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.letter.LetterKind;

/** The reviewed text of every letter, out of one file. */
final class LetterTexts {

    private static final String SECTION = "== ";
    private static final String SHARED = "@";
    private static final String USE = "%用 ";
    private static final String COMMENT = "//";

    private static final Map<String, List<String>> SECTIONS = sections();

    private LetterTexts() {}

    /**
     * The lines of a letter, with those it shares with others.
     *
     * @throws IllegalStateException when the file has no such letter, or it uses what is not there
     */
    static List<TextLine> of(LetterKind kind) {
        return lines(kind.name()).stream().map(TextLine::of).toList();
    }

    private static List<String> lines(String section) {
        List<String> own = SECTIONS.get(section);
        if (own == null) {
            throw new IllegalStateException("letters.txt has no section " + section);
        }
        var lines = new ArrayList<String>();
        for (String line : own) {
            if (line.startsWith(USE)) {
                lines.addAll(lines(SHARED + line.substring(USE.length())));
            } else {
                lines.add(line);
            }
        }
        return lines;
    }

    private static Map<String, List<String>> sections() {
        var sections = new LinkedHashMap<String, List<String>>();
        List<String> current = new ArrayList<>();
        for (String line : read().lines().toList()) {
            if (line.startsWith(SECTION)) {
                current = new ArrayList<>();
                sections.put(line.substring(SECTION.length()).strip(), current);
            } else if (!line.isBlank() && !line.startsWith(COMMENT)) {
                current.add(line);
            }
        }
        return sections;
    }

    private static String read() {
        try (InputStream in =
                Objects.requireNonNull(LetterTexts.class.getResourceAsStream("letters.txt"), "letters.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
