package org.gongkai.office.backup.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.command.log.Sql;
import org.gongkai.office.data.Mistake;

/** What a database has that must be kept. */
public final class Catalog {

    /**
     * Not kept: what the migrations write themselves, whoever is signed in or locked out at the moment, and the relay's
     * lease with its position, which is about a broker that a restored log must not be told to (docs/backup.md).
     */
    private static final List<String> LEFT_OUT = List.of(
            "log.migration",
            "ops.migration",
            "vault.migration",
            "ops.session",
            "ops.session_attributes",
            "ops.link",
            "ops.failure",
            "desk.relay");

    private static final String TABLES = Sql.of(Catalog.class, "tables.sql");
    private static final String SEQUENCES = Sql.of(Catalog.class, "sequences.sql");
    private static final String HEAD = Sql.of(Catalog.class, "head.sql");
    private static final String CLOSED_YEARS = Sql.of(Catalog.class, "closed-years.sql");

    private Catalog() {}

    /**
     * A table to be kept.
     *
     * @param name with its schema
     * @param columns separated by commas
     */
    public record Relation(String name, String columns) {}

    /** What is read out of one row. */
    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** The tables of these schemas, those that others refer to first. */
    public static List<Relation> tables(Connection connection, List<String> schemas) throws SQLException {
        return list(
                connection,
                TABLES,
                row -> new Relation(row.getString("name"), row.getString("columns")),
                array(schemas),
                array(LEFT_OUT));
    }

    /** How far the sequences of these schemas have counted. */
    public static List<Manifest.Sequence> sequences(Connection connection, List<String> schemas) throws SQLException {
        return list(
                connection,
                SEQUENCES,
                row -> new Manifest.Sequence(row.getString("name"), row.getLong("last_value")),
                array(schemas));
    }

    /**
     * Where the log ends.
     *
     * @throws Mistake when its book and its last row disagree: such a log must be looked at, not copied over a good one
     */
    public static Manifest.Head head(Connection connection) throws SQLException {
        return list(connection, HEAD, row -> {
                    var head = new Manifest.Head(row.getLong("position"), row.getString("hash"));
                    long last = row.getLong("last");
                    if (last != head.position()
                            || (last > 0 && !row.getString("last_hash").equals(head.hash()))) {
                        throw new Mistake(
                                "登记的末条记录是第 " + head.position() + " 条，实际末条是第 " + last + " 条或校验码不符：请先核对记录，没有备份。",
                                "The log should end with record " + head.position() + "; it ends with record " + last
                                        + " or another check code. Look into that first; nothing was backed up.");
                    }
                    return head;
                })
                .getFirst();
    }

    /** The years that are closed, without their printed tables. */
    public static List<Manifest.Year> closedYears(Connection connection) throws SQLException {
        return list(
                connection,
                CLOSED_YEARS,
                row -> new Manifest.Year(
                        row.getInt("agency"),
                        row.getInt("year"),
                        row.getInt("revision"),
                        row.getLong("position"),
                        row.getString("figures"),
                        null));
    }

    /** The version that a schema's migrations have brought it to. */
    public static String version(Connection connection, String schema) throws SQLException {
        return list(
                        connection,
                        "SELECT version FROM " + schema + ".migration WHERE success AND version IS NOT NULL"
                                + " ORDER BY installed_rank DESC LIMIT 1",
                        row -> row.getString(1))
                .getFirst();
    }

    private static <T> List<T> list(Connection connection, String sql, Row<T> read, String... parameters)
            throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                query.setString(i + 1, parameters[i]);
            }
            try (var row = query.executeQuery()) {
                var all = new ArrayList<T>();
                while (row.next()) {
                    all.add(read.read(row));
                }
                return all;
            }
        }
    }

    private static String array(List<String> names) {
        return "{" + String.join(",", names) + "}";
    }
}
