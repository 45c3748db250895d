package org.gongkai.query.projection;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.gongkai.query.sql.InTransaction;
import org.gongkai.query.sql.Sql;

/** A turn that lasts a while by the database's clock, and is renewed as long as its node counts. */
public final class LeasedTurn implements Turn {

    private static final String LAYOUT = Sql.of(LeasedTurn.class, "turn.sql");
    private static final String TAKE = Sql.of(LeasedTurn.class, "take-turn.sql");

    private final DataSource database;
    private final String node;
    private final Duration lasts;
    private final Map<String, Asked> asked = new ConcurrentHashMap<>();

    /** The last answer and when it was asked for. */
    private record Asked(boolean mine, long at) {}

    /**
     * Takes turns with the other nodes on this database.
     *
     * @param node the name of this one, unique among them
     * @param lasts how long a turn is this node's without asking again
     */
    public LeasedTurn(DataSource database, String node, Duration lasts) throws SQLException {
        this.database = database;
        this.node = node;
        this.lasts = lasts;
        InTransaction.run(database, connection -> {
            try (var statement = connection.createStatement()) {
                return statement.execute(LAYOUT);
            }
        });
    }

    @Override
    public boolean isMine(String schema) throws SQLException {
        long now = System.nanoTime();
        Asked last = asked.get(schema);
        if (last == null || now - last.at() > lasts.toNanos() / 3) {
            last = new Asked(take(schema), now);
            asked.put(schema, last);
        }
        return last.mine();
    }

    private boolean take(String schema) throws SQLException {
        return InTransaction.run(database, connection -> {
            try (var statement = connection.prepareStatement(TAKE)) {
                statement.setString(1, schema);
                statement.setString(2, node);
                statement.setDouble(3, lasts.toMillis() / 1000.0);
                return statement.executeUpdate() == 1;
            }
        });
    }
}
