package org.gongkai.query.audit.replay;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gongkai.events.chain.StoredEvent;
import org.gongkai.query.audit.Remarks;
import org.gongkai.query.sql.Sql;

/** Holds the histories that are shown against the records of requests, word for word, both in order. */
final class HistoryComparison implements AutoCloseable {

    private static final String HISTORIES = Sql.of(HistoryComparison.class, "histories.sql");

    private record Line(
            long position,
            UUID request,
            long sequence,
            Instant recordedAt,
            String name,
            int version,
            int agency,
            LocalDate occurredOn,
            List<Integer> bookings,
            String payload,
            String metadata) {

        static Line read(ResultSet row) throws SQLException {
            return new Line(
                    row.getLong(1),
                    row.getObject(2, UUID.class),
                    row.getLong(3),
                    row.getObject(4, OffsetDateTime.class).toInstant(),
                    row.getString(5),
                    row.getInt(6),
                    row.getInt(7),
                    row.getObject(8, LocalDate.class),
                    Arrays.asList((Integer[]) row.getArray(9).getArray()),
                    row.getString(10),
                    row.getString(11));
        }

        static Line of(StoredEvent e) {
            return new Line(
                    e.position(),
                    e.aggregate(),
                    e.sequence(),
                    e.recordedAt(),
                    e.name(),
                    e.version(),
                    e.agency(),
                    e.occurredOn(),
                    IntStream.of(e.bookings()).boxed().toList(),
                    e.payload(),
                    e.metadata());
        }
    }

    private final Cursor<Line> shown;
    private final Remarks remarks;

    HistoryComparison(Connection connection, String schema, Remarks remarks) throws SQLException {
        this.shown = new Cursor<>(connection, Sql.in(schema, HISTORIES), Line::read);
        this.remarks = remarks;
    }

    /** The next record of the log that happened to a request. */
    void accept(StoredEvent event) throws SQLException {
        Line recorded = Line.of(event);
        Line next = shown.peek();
        while (next != null && next.position() < recorded.position()) {
            extra(next);
            next = shown.peek();
        }
        if (next == null || next.position() > recorded.position()) {
            remarks.add(
                    "HISTORY_MISSING",
                    recorded.position(),
                    "记录 " + recorded.position() + " 没有列入办理记录。",
                    "Record " + recorded.position() + " is missing from the history shown.");
            return;
        }
        if (!next.equals(recorded)) {
            remarks.add(
                    "HISTORY_DIFFERS",
                    recorded.position(),
                    "记录 " + recorded.position() + " 与办理记录所列不一致。",
                    "Record " + recorded.position() + " is not what the history shows.");
        }
        shown.advance();
    }

    private void extra(Line line) throws SQLException {
        remarks.add(
                "HISTORY_EXTRA",
                line.position(),
                "办理记录中的 " + line.position() + " 号记录并不存在。",
                "The history shows a record " + line.position() + " that does not exist.");
        shown.advance();
    }

    /** The log is at its end: whatever is left is too much. */
    void finish() throws SQLException {
        for (Line next = shown.peek(); next != null; next = shown.peek()) {
            extra(next);
        }
    }

    @Override
    public void close() throws SQLException {
        shown.close();
    }
}
