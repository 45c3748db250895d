package org.gongkai.query.proactive;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.gongkai.events.request.FeeCharged;
import org.gongkai.events.request.FeePaid;
import org.gongkai.events.request.StepDateAmended;
import org.gongkai.events.request.StepRetracted;
import org.gongkai.query.feed.Recorded;
import org.gongkai.query.projection.Projection;
import org.gongkai.query.sql.Rows;
import org.gongkai.query.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Keeps what was said about proactive disclosure, word for word, and the fees that requests brought in. */
public final class ProactiveProjection implements Projection {

    /** What it is called. */
    public static final String NAME = "proactive";

    private static final String DDL = Sql.of(ProactiveProjection.class, "proactive.sql");
    private static final String SAID = Sql.of(ProactiveProjection.class, "insert-said.sql");
    private static final String FEES = Sql.of(ProactiveProjection.class, "insert-fees.sql");

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
        var fees = new Rows(FEES, "int8", "int4", "uuid", "int8", "text", "date", "int4");
        for (Recorded record : batch) {
            switch (record.name()) {
                case "DocumentIssued",
                        "DocumentRepealed",
                        "DocumentExpired",
                        "DocumentVoided",
                        "DocumentStockDeclared",
                        "FigureDeclared",
                        "PeriodClosed" -> add(said, record);
                case "FeeCharged", "FeePaid", "StepRetracted", "StepDateAmended" -> addFee(fees, record);
                default -> {} // Nothing else is needed here; its payload is not even parsed.
            }
        }
        said.write(connection);
        fees.write(connection);
    }

    private static void add(Rows said, Recorded record) {
        said.add(
                record.position(),
                record.agency().value(),
                record.recordedAt().atOffset(ZoneOffset.UTC),
                record.metadata(),
                record.name(),
                record.version(),
                record.payload());
    }

    private static void addFee(Rows fees, Recorded record) {
        switch (record.event()) {
            case FeeCharged e -> addFee(fees, record, record.sequence(), e.sentOn(), e.amount());
            case FeePaid e -> addFee(fees, record, record.sequence(), e.paidOn(), e.amount());
            case StepRetracted e -> addFee(fees, record, e.step(), null, null);
            case StepDateAmended e -> addFee(fees, record, e.step(), e.to(), null);
            default -> throw new IllegalStateException(record.name() + " is no step about a fee");
        }
    }

    private static void addFee(
            Rows fees, Recorded record, long step, @Nullable LocalDate on, @Nullable Integer amount) {
        UUID request = record.aggregate();
        fees.add(record.position(), record.agency().value(), request, step, record.name(), on, amount);
    }
}
