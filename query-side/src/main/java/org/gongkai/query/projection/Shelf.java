package org.gongkai.query.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import javax.sql.DataSource;
import org.gongkai.query.sql.InTransaction;
import org.gongkai.query.sql.Sql;
import org.jspecify.annotations.Nullable;

/** The register of built schemas: how far each has come and which one of a name is read. */
final class Shelf {

    private static final String LAYOUT = Sql.of(Shelf.class, "shelf.sql");
    private static final String REGISTER = Sql.of(Shelf.class, "register.sql");
    private static final String POSITION = Sql.of(Shelf.class, "position.sql");
    private static final String LOCK = Sql.of(Shelf.class, "lock.sql");
    private static final String MOVE = Sql.of(Shelf.class, "move.sql");
    private static final String TROUBLE = Sql.of(Shelf.class, "trouble.sql");
    private static final String RETIRE = Sql.of(Shelf.class, "retire.sql");
    private static final String SWITCH = Sql.of(Shelf.class, "switch.sql");
    private static final String RETIRED = Sql.of(Shelf.class, "retired.sql");
    private static final String FORGET = Sql.of(Shelf.class, "forget.sql");

    private final DataSource database;

    Shelf(DataSource database) {
        this.database = database;
    }

    /**
     * Lays out the schema unless it is there. Safe on several nodes at once: the first one lays it out, the
     * others wait.
     */
    void prepare(Projection projection, String schema) throws SQLException {
        InTransaction.run(database, connection -> {
            run(connection, LAYOUT);
            if (update(connection, REGISTER, schema, projection.name()) == 1) {
                run(connection, "CREATE SCHEMA " + schema);
                use(connection, schema);
                run(connection, projection.ddl());
            }
            return true;
        });
    }

    /** How far a schema has come, whether it is read, and why it does not go on, if it does not. */
    record Standing(long position, boolean live, @Nullable String trouble) {}

    /** How the schema stands, as of the last commit. */
    Standing standing(String schema) throws SQLException {
        return InTransaction.run(database, connection -> {
            try (var statement = bound(connection, POSITION, schema);
                    var row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("the schema " + schema + " is not on the register");
                }
                return new Standing(row.getLong(1), row.getBoolean(2), row.getString(3));
            }
        });
    }

    /**
     * How far the schema has come, and nobody else may move it in this transaction; empty when another node is
     * at it.
     */
    OptionalLong lock(Connection connection, String schema) throws SQLException {
        var position = read(connection, LOCK, schema);
        if (position.isPresent()) {
            use(connection, schema);
        }
        return position;
    }

    /** Saves how far the schema has come, in the transaction that brought it there. */
    void move(Connection connection, String schema, long position) throws SQLException {
        update(connection, MOVE, position, schema);
    }

    /** Writes down why the schema does not go on, for whoever looks with psql. */
    void trouble(String schema, String why) throws SQLException {
        InTransaction.run(database, connection -> update(connection, TROUBLE, why, schema));
    }

    /** Makes this the schema that is read; the one before it is kept for a day for nodes that still read it. */
    void switchTo(String name, String schema) throws SQLException {
        InTransaction.run(database, connection -> {
            update(connection, RETIRE, name, schema);
            return update(connection, SWITCH, schema);
        });
    }

    /** Drops the schemas of this projection that have not been read for a day. */
    void dropRetired(String name) throws SQLException {
        for (String schema : retired(name)) {
            drop(schema);
        }
    }

    /** Drops a schema and forgets it. */
    void drop(String schema) throws SQLException {
        InTransaction.run(database, connection -> {
            run(connection, "DROP SCHEMA IF EXISTS " + schema + " CASCADE");
            return update(connection, FORGET, schema);
        });
    }

    private List<String> retired(String name) throws SQLException {
        return InTransaction.run(database, connection -> {
            try (var statement = bound(connection, RETIRED, name);
                    var rows = statement.executeQuery()) {
                var schemas = new ArrayList<String>();
                while (rows.next()) {
                    schemas.add(rows.getString(1));
                }
                return schemas;
            }
        });
    }

    /**
     * Nobody waits for the disk: what a power cut takes away again, tables and position together, is counted again.
     */
    private static void use(Connection connection, String schema) throws SQLException {
        run(connection, "SET LOCAL synchronous_commit = off; SET LOCAL search_path = " + schema);
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int update(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = bound(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    private static OptionalLong read(Connection connection, String sql, String schema) throws SQLException {
        try (var statement = bound(connection, sql, schema);
                var row = statement.executeQuery()) {
            return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
        }
    }

    private static PreparedStatement bound(Connection connection, String sql, Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
