package org.gongkai.query.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.gongkai.query.document.Paper;
import org.jspecify.annotations.Nullable;

/** The type a PDF is set in, and which characters it has. Read when the first PDF is asked for. */
final class Type {

    private static final String OWN = "NotoSerifSC-Regular.ttf";

    private final @Nullable Path further;
    private @Nullable List<CmapLookup> lookups;

    /** Our own, and where the office has one with more characters, that too. */
    Type(@Nullable Path further) {
        this.further = further;
    }

    /** The file the office named; null when it named none. */
    @Nullable
    Path further() {
        return further;
    }

    /** The characters of the paper that neither type has, in order, each once. */
    String missing(Paper paper) {
        var lookups = lookups();
        var missing = new StringBuilder();
        paper.texts()
                .flatMapToInt(String::codePoints)
                .distinct()
                .filter(character -> !Character.isWhitespace(character))
                .filter(character -> lookups.stream().allMatch(lookup -> lookup.getGlyphId(character) == 0))
                .forEach(missing::appendCodePoint);
        return missing.toString();
    }

    private synchronized List<CmapLookup> lookups() {
        List<CmapLookup> read = lookups;
        if (read == null) {
            try {
                read = new ArrayList<>();
                read.add(lookup(own(OWN)));
                if (further != null) {
                    read.add(lookup(Files.newInputStream(further)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            lookups = read;
        }
        return read;
    }

    /** Only the table of characters is kept. */
    private static CmapLookup lookup(InputStream font) throws IOException {
        try (font;
                TrueTypeFont type = new TTFParser(true).parse(new RandomAccessReadBuffer(font))) {
            return type.getUnicodeCmapLookup();
        }
    }

    /** One of the files that lie here. */
    static InputStream own(String name) {
        return Objects.requireNonNull(Type.class.getResourceAsStream(name), name);
    }

    static InputStream regular() {
        return own(OWN);
    }
}
