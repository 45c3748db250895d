package org.gongkai.office.cluster;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.gongkai.query.feed.Recorded;
import org.gongkai.query.projection.Projection;

/**
 * Copies positions and payloads: a record counted twice breaks the key, one left out is seen by counting.
 *
 * @param name of the projection
 * @param poison the record it cannot count; 0 when it can count all
 */
record Counting(String name, long poison) implements Projection {

    @Override
    public String ddl() {
        return "CREATE TABLE counted (position bigint PRIMARY KEY, payload text NOT NULL)";
    }

    @Override
    public int foldVersion() {
        return 1;
    }

    @Override
    public void apply(List<Recorded> batch, Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO counted VALUES (?, ?)")) {
            for (Recorded record : batch) {
                if (record.position() == poison) {
                    throw new IllegalStateException("poison");
                }
                insert.setLong(1, record.position());
                insert.setString(2, record.payload());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
