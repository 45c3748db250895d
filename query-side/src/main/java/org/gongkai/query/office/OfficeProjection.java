package org.gongkai.query.office;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.gongkai.casefile.NumberUse;
import org.gongkai.events.Event;
import org.gongkai.query.feed.Recorded;
import org.gongkai.query.projection.Projection;
import org.gongkai.query.sql.Rows;
import org.gongkai.query.sql.Sql;

/** Keeps what was said about each agency, word for word, and every number that a record bears. */
public final class OfficeProjection implements Projection {

    /** What it is called. */
    public static final String NAME = "office";

    private static final String DDL = Sql.of(OfficeProjection.class, "office.sql");
    private static final String SAID = Sql.of(OfficeProjection.class, "insert-said.sql");
    private static final String NUMBERED = Sql.of(OfficeProjection.class, "insert-numbered.sql");

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
        return 2;
    }

    @Override
    public void apply(List<Recorded> batch, Connection connection) throws SQLException {
        var said = new Rows(SAID, "int8", "int4", "text", "int4", "text");
        var numbered = new Rows(NUMBERED, "int8", "int4", "text", "int4", "text", "uuid");
        for (Recorded record : batch) {
            switch (record.name()) {
                case "AgencyRegistered",
                        "AgencySettingsChanged",
                        "DeputyNamed",
                        "NumbersReserved",
                        "NumberVoided",
                        "PolicySet" -> keep(said, record);
                case "RequestReceived",
                        "RequestTransferredIn",
                        "RequestDecided",
                        "CorrectionRequested",
                        "ExplanationRequested",
                        "ReplyExtended",
                        "FeeCharged" -> add(numbered, record, record.event());
                default -> {} // Nothing else is needed here; its payload is not even parsed.
            }
        }
        said.write(connection);
        numbered.write(connection);
    }

    private static void keep(Rows said, Recorded record) {
        said.add(record.position(), record.agency().value(), record.name(), record.version(), record.payload());
    }

    private static void add(Rows numbered, Recorded record, Event event) {
        NumberUse use = NumberUse.of(event);
        if (use != null) {
            numbered.add(record.position(), use.agency().value(), use.series(), use.year(), use.number(), use.bearer());
        }
    }
}
