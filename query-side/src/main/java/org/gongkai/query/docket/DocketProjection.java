package org.gongkai.query.docket;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import org.gongkai.docket.CaseStepName;
import org.gongkai.query.feed.Recorded;
import org.gongkai.query.projection.Projection;
import org.gongkai.query.sql.Rows;
import org.gongkai.query.sql.Sql;

/** Keeps what happened to reviews and suits, word for word. */
public final class DocketProjection implements Projection {

    /** What it is called. */
    public static final String NAME = "docket";

    private static final String DDL = Sql.of(DocketProjection.class, "docket.sql");
    private static final String INSERT = Sql.of(DocketProjection.class, "insert-told.sql");

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
        return 1;
    }

    @Override
    public void apply(List<Recorded> batch, Connection connection) throws SQLException {
        var rows = new Rows(INSERT, "int8", "uuid", "int4", "int8", "timestamptz", "text", "int4", "text", "text");
        for (Recorded record : batch) {
            if (CaseStepName.find(record.name()).isPresent()) {
                rows.add(
                        record.position(),
                        record.aggregate(),
                        record.agency().value(),
                        record.sequence(),
                        record.recordedAt().atOffset(ZoneOffset.UTC),
                        record.name(),
                        record.version(),
                        record.payload(),
                        record.metadata());
            }
        }
        rows.write(connection);
    }
}
