package org.gongkai.query.audit.replay;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.gongkai.events.chain.StoredEvent;
import org.gongkai.events.ledger.Booking;
import org.gongkai.query.audit.Remarks;
import org.gongkai.query.sql.Sql;

/** Holds the entries that are counted against the bookings in the records, one by one, both in order. */
final class EntryComparison implements AutoCloseable {

    private static final String ENTRIES = Sql.of(EntryComparison.class, "entries.sql");

    /** An entry; its cell as agency, year, line and column by their numbers. */
    private record Entry(
            long position, int ordinal, UUID request, int agency, int period, int line, int column, int amount) {

        static Entry read(ResultSet row) throws SQLException {
            return new Entry(
                    row.getLong(1),
                    row.getInt(2),
                    row.getObject(3, UUID.class),
                    row.getInt(4),
                    row.getInt(5),
                    row.getInt(6),
                    row.getInt(7),
                    row.getInt(8));
        }

        static Entry booked(StoredEvent event, int[] b, int ordinal) {
            int at = ordinal * Booking.WIDTH;
            return new Entry(
                    event.position(), ordinal, event.aggregate(), b[at], b[at + 1], b[at + 2], b[at + 3], b[at + 4]);
        }

        boolean comesBefore(Entry other) {
            return position < other.position || (position == other.position && ordinal < other.ordinal);
        }

        boolean isAt(Entry other) {
            return position == other.position && ordinal == other.ordinal;
        }

        String text() {
            return "%d/%d/%d/%d %+d (%s)".formatted(agency, period, line, column, amount, request);
        }
    }

    private final Cursor<Entry> counted;
    private final Remarks remarks;
    private long compared;

    EntryComparison(Connection connection, String schema, Remarks remarks) throws SQLException {
        this.counted = new Cursor<>(connection, Sql.in(schema, ENTRIES), Entry::read);
        this.remarks = remarks;
    }

    /** The next record of the log, and what its text books. */
    void accept(StoredEvent event, int[] flat) throws SQLException {
        for (int i = 0; i < flat.length / Booking.WIDTH; i++) {
            compare(Entry.booked(event, flat, i));
        }
    }

    private void compare(Entry booked) throws SQLException {
        compared++;
        Entry next = counted.peek();
        while (next != null && next.comesBefore(booked)) {
            extra(next);
            next = counted.peek();
        }
        if (next == null || !next.isAt(booked)) {
            remarks.add(
                    "ENTRY_MISSING",
                    booked.position(),
                    "记录 %d 第 %d 笔 %s 没有计入。".formatted(booked.position(), booked.ordinal() + 1, booked.text()),
                    "Entry %2$d of record %1$d, %3$s, is not counted."
                            .formatted(booked.position(), booked.ordinal() + 1, booked.text()));
            return;
        }
        if (!next.equals(booked)) {
            remarks.add(
                    "ENTRY_DIFFERS",
                    booked.position(),
                    "记录 %d 第 %d 笔应为 %s，计入的是 %s。"
                            .formatted(booked.position(), booked.ordinal() + 1, booked.text(), next.text()),
                    "Entry %2$d of record %1$d is %3$s; what is counted is %4$s."
                            .formatted(booked.position(), booked.ordinal() + 1, booked.text(), next.text()));
        }
        counted.advance();
    }

    private void extra(Entry entry) throws SQLException {
        remarks.add(
                "ENTRY_EXTRA",
                entry.position(),
                "多计一笔：记录 %d 没有第 %d 笔 %s。".formatted(entry.position(), entry.ordinal() + 1, entry.text()),
                "One entry too many: record %d has no entry %d, %s."
                        .formatted(entry.position(), entry.ordinal() + 1, entry.text()));
        counted.advance();
    }

    /** The log is at its end: whatever is left is too much. Gives how many entries were compared. */
    long finish() throws SQLException {
        for (Entry next = counted.peek(); next != null; next = counted.peek()) {
            extra(next);
        }
        return compared;
    }

    @Override
    public void close() throws SQLException {
        counted.close();
    }
}
