package org.gongkai.command.log;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Statements kept one a file, beside the class that runs them. */
public final class Sql {

    private Sql() {}

    /** The text of a statement, without its comments. */
    public static String of(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no statement " + file + " beside " + beside.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^ *--.*\n", "");
        } catch (IOException e) {
            throw new UncheckedIOException("statement " + file, e);
        }
    }
}
