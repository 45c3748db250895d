package org.gongkai.query.register;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.query.feed.Recorded;
import org.gongkai.query.projection.Projection;
import org.gongkai.query.sql.Sql;

/**
 * Keeps every request's history and, folded from it, its case file; a new notice of working days moves the due dates.
 */
public final class RegisterProjection implements Projection {

    /** What it is called. */
    public static final String NAME = "register";

    private static final String DDL = Sql.of(RegisterProjection.class, "register.sql");

    private final AtomicReference<Notices.Known> known = new AtomicReference<>(Notices.Known.NONE);

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
        var notices = Notices.read(connection, known);
        var history = new HistoryRows();
        var files = new CaseFiles();
        var spans = new ArrayList<Notices.Span>();
        for (Recorded record : batch) {
            if (record.name().equals(Notices.NAME)) {
                spans.add(notices.add(record));
            } else if (record.event() instanceof RequestEvent event) {
                history.add(record);
                files.add(record, event);
            }
        }
        files.write(connection, notices.calendar());
        history.write(connection);
        notices.write(connection);
        for (Notices.Span span : spans) {
            CaseFiles.reckonAnew(connection, span, notices.calendar());
        }
    }
}
