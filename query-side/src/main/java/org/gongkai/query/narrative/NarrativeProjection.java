package org.gongkai.query.narrative;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import org.gongkai.query.feed.Recorded;
import org.gongkai.query.projection.Projection;
import org.gongkai.query.sql.Rows;
import org.gongkai.query.sql.Sql;

/** Keeps what was written for each report, word for word. */
public final class NarrativeProjection implements Projection {

    /** What it is called. */
    public static final String NAME = "narrative";

    private static final String DDL = Sql.of(NarrativeProjection.class, "narrative.sql");
    private static final String SAID = Sql.of(NarrativeProjection.class, "insert-said.sql");

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
        var said = new Rows(SAID, "int8", "int4", "timestamptz", "text", "text", "int4", "text");
        for (Recorded record : batch) {
            if (record.name().equals("NarrativeEdited") || record.name().equals("IndicatorDeclared")) {
                said.add(
                        record.position(),
                        record.agency().value(),
                        record.recordedAt().atOffset(ZoneOffset.UTC),
                        record.metadata(),
                        record.name(),
                        record.version(),
                        record.payload());
            }
        }
        said.write(connection);
    }
}
