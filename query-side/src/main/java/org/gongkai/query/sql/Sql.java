package org.gongkai.query.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Statements kept one a file, beside the class that uses them. */
public final class Sql {

    private static final String SCHEMA = "{schema}";

    private Sql() {}

    /**
     * The statement in a file beside a class.
     *
     * @throws IllegalStateException when there is no such file
     */
    public static String of(Class<?> beside, String file) {
        try (var in = beside.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** The statement with its tables in this schema: every <code>{schema}</code> is replaced. */
    public static String in(String schema, String statement) {
        return statement.replace(SCHEMA, schema);
    }
}
