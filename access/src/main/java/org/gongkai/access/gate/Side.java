package org.gongkai.access.gate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Which node answers what, by the table {@code sides.txt}: what a proxy before a cluster goes by. */
public enum Side {
    /** Every node for itself, asked by whoever watches it; a proxy passes none of it on. */
    NODE,
    /** Any node of the side that decides. */
    COMMAND,
    /** Any node of the side that counts and shows. */
    QUERY;

    private static final String BELOW = "/**";
    private static final List<Line> TABLE = read();

    private record Line(String method, String path, Side side) {

        boolean fits(String asked, String at) {
            return (method.equals("*") || method.equals(asked)) && (path.endsWith(BELOW) ? below(at) : path.equals(at));
        }

        private boolean below(String at) {
            String above = path.substring(0, path.length() - BELOW.length());
            return at.equals(above) || at.startsWith(above + "/");
        }
    }

    /**
     * Who answers this.
     *
     * @param method of HTTP, in capitals
     * @param path as it was sent, without what follows a question mark; begins with a slash
     */
    public static Side of(String method, String path) {
        return TABLE.stream()
                .filter(line -> line.fits(method, path))
                .map(Line::side)
                .findFirst()
                .orElse(QUERY);
    }

    private static List<Line> read() {
        try (InputStream text = Side.class.getResourceAsStream("sides.txt")) {
            return new String(Objects.requireNonNull(text, "sides.txt").readAllBytes(), UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+", 3))
                    .map(words -> new Line(words[0], words[1], valueOf(words[2].toUpperCase(Locale.ROOT))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
