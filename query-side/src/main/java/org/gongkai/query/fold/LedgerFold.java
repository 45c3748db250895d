package org.gongkai.query.fold;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.gongkai.events.ledger.Booking;
import org.gongkai.query.feed.FeedGap;
import org.gongkai.query.ledger.AgencyYear;
import org.gongkai.query.ledger.Cells;
import org.gongkai.query.sql.Sql;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/**
 * All annual tables straight from the log's typed columns, without the projection: for a rebuild, and to hold
 * against it.
 *
 * <p>The rows come by binary COPY and are added up in arrays, so it runs about as fast as the database can send them.
 */
public final class LedgerFold {

    private static final String BOOKINGS = Sql.of(LedgerFold.class, "copy-bookings.sql");

    /** Signature, flags and length of the extension, which a binary COPY begins with. */
    private static final int HEADER = 19;

    /**
     * Dimensions, flags, element type, and one dimension's size and lower bound: what stands before an array's
     * elements.
     */
    private static final int ARRAY_HEAD = 20;

    /** An element's length and its value. */
    private static final int ELEMENT = 8;

    private final YearTable years = new YearTable();
    private long count;
    private long last;

    private LedgerFold() {}

    /**
     * The cells of every agency's years as of a position, added up from the log.
     *
     * @param asOf the last record to count
     * @throws FeedGap when a record is missing
     * @throws SQLException when the database refuses
     */
    public static Map<AgencyYear, Cells> allTables(Connection connection, long asOf) throws SQLException {
        var fold = new LedgerFold();
        var copying = connection.unwrap(PGConnection.class).getCopyAPI();
        fold.read(copying.copyOut(BOOKINGS.replace("{asOf}", Long.toString(asOf))));
        if (fold.count != fold.last) {
            throw new FeedGap(fold.count + 1, fold.last);
        }
        return fold.years.toMap();
    }

    private void read(CopyOut copy) throws SQLException {
        boolean first = true;
        for (byte[] data = copy.readFromCopy(); data != null; data = copy.readFromCopy()) {
            var row = ByteBuffer.wrap(data);
            if (first) {
                row.position(HEADER + row.getInt(HEADER - 4));
                first = false;
            }
            if (row.remaining() > 2) {
                add(row);
            }
        }
    }

    /** A row: number of fields, then each field's length and value; the trailer is two octets and was left out. */
    private void add(ByteBuffer row) {
        int at = row.position() + 2;
        count++;
        last = Math.max(last, row.getLong(at + 4));
        at += 4 + Long.BYTES;
        int length = row.getInt(at);
        int end = at + 4 + length;
        for (at += 4 + ARRAY_HEAD; at + Booking.WIDTH * ELEMENT <= end; at += Booking.WIDTH * ELEMENT) {
            years.add(value(row, at, 0), value(row, at, 1), value(row, at, 2), value(row, at, 3), value(row, at, 4));
        }
    }

    private static int value(ByteBuffer row, int booking, int field) {
        return row.getInt(booking + field * ELEMENT + 4);
    }
}
