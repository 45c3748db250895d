package org.gongkai.query.letter.adopted;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.gongkai.events.agency.LetterTemplateAdopted;
import org.gongkai.query.feed.Recorded;
import org.gongkai.query.projection.Projection;
import org.gongkai.query.sql.Rows;
import org.gongkai.query.sql.Sql;

/** Keeps every template that was adopted. */
public final class TemplateProjection implements Projection {

    /** What it is called. */
    public static final String NAME = "template";

    private static final String DDL = Sql.of(TemplateProjection.class, "template.sql");
    private static final String INSERT = Sql.of(TemplateProjection.class, "insert-template.sql");

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
        var rows = new Rows(INSERT, "int8", "int4", "text", "text", "text", "date");
        for (Recorded record : batch) {
            if (record.name().equals("LetterTemplateAdopted")) {
                var e = (LetterTemplateAdopted) record.event();
                rows.add(record.position(), e.agency().value(), e.kind(), e.sha256(), e.content(), e.adoptedOn());
            }
        }
        rows.write(connection);
    }
}
