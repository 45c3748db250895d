package org.gongkai.query.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.gongkai.query.feed.Recorded;
import org.gongkai.query.projection.Projection;
import org.gongkai.query.sql.Sql;

/**
 * Copies the entries out of the events, and beside them who the agencies are and when their years were closed
 * and opened.
 */
public final class LedgerProjection implements Projection {

    /** What it is called. */
    public static final String NAME = "ledger";

    private static final String DDL = Sql.of(LedgerProjection.class, "ledger.sql");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String ddl() {
        return DDL;
    }

    @Override
    public int foldVersion() {
        return 3;
    }

    @Override
    public void apply(List<Recorded> batch, Connection connection) throws SQLException {
        var entries = new EntryRows();
        var facts = new FactRows();
        for (Recorded record : batch) {
            entries.add(record);
            facts.add(record);
        }
        entries.write(connection);
        facts.write(connection);
    }
}
