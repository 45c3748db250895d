package org.gongkai.query.audit.replay;

import java.lang.reflect.RecordComponent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongkai.query.audit.Remarks;
import org.gongkai.query.register.CaseRow;
import org.gongkai.query.register.CaseRows;
import org.gongkai.query.sql.Sql;

/**
 * Holds the requests that are listed against what their events add up to, both in the database's order of their ids.
 */
final class CaseComparison implements AutoCloseable {

    private static final String CASE_FILES = Sql.of(CaseComparison.class, "case-files.sql");

    /** PostgreSQL orders ids by their octets, Java by signed halves. */
    private static final Comparator<UUID> ORDER = Comparator.comparing(
                    UUID::getMostSignificantBits, Long::compareUnsigned)
            .thenComparing(UUID::getLeastSignificantBits, Long::compareUnsigned);

    private final Cursor<CaseRow> listed;
    private final Remarks remarks;
    private long compared;

    CaseComparison(Connection connection, String schema, Remarks remarks) throws SQLException {
        this.listed = new Cursor<>(connection, Sql.in(schema, CASE_FILES), CaseRows::read);
        this.remarks = remarks;
    }

    /** The next request, as its events add up. */
    void accept(CaseRow folded) throws SQLException {
        compared++;
        CaseRow next = listed.peek();
        while (next != null && ORDER.compare(next.requestId(), folded.requestId()) < 0) {
            extra(next);
            next = listed.peek();
        }
        if (next == null || !next.requestId().equals(folded.requestId())) {
            remarks.add(
                    "CASE_MISSING",
                    folded.position(),
                    "申请 %s（%s）没有列入登记簿。".formatted(folded.requestNo(), folded.requestId()),
                    "Request %s (%s) is missing from the register.".formatted(folded.requestNo(), folded.requestId()));
            return;
        }
        if (!next.equals(folded)) {
            String differences = differences(folded, next);
            remarks.add(
                    "CASE_DIFFERS",
                    folded.position(),
                    "申请 %s（%s）与记录不一致：%s。".formatted(folded.requestNo(), folded.requestId(), differences),
                    "Request %s (%s) is not what its records add up to: %s."
                            .formatted(folded.requestNo(), folded.requestId(), differences));
        }
        listed.advance();
    }

    private void extra(CaseRow row) throws SQLException {
        remarks.add(
                "CASE_EXTRA",
                row.position(),
                "登记簿中的申请 %s（%s）没有任何记录。".formatted(row.requestNo(), row.requestId()),
                "The register lists request %s (%s), of which there is no record."
                        .formatted(row.requestNo(), row.requestId()));
        listed.advance();
    }

    /** The log is at its end: whatever is left is too much. Gives how many requests were compared. */
    long finish() throws SQLException {
        for (CaseRow next = listed.peek(); next != null; next = listed.peek()) {
            extra(next);
        }
        return compared;
    }

    /** Like {@code dueOn 2026-03-02 ≠ 2026-03-03}: what the records say, and what is listed. */
    private static String differences(CaseRow folded, CaseRow listed) {
        return Arrays.stream(CaseRow.class.getRecordComponents())
                .filter(field -> !Objects.equals(value(field, folded), value(field, listed)))
                .map(field -> field.getName() + " " + value(field, folded) + " ≠ " + value(field, listed))
                .collect(Collectors.joining("; "));
    }

    private static String value(RecordComponent field, CaseRow row) {
        try {
            return String.valueOf(field.getAccessor().invoke(row));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(field.getName(), e);
        }
    }

    @Override
    public void close() throws SQLException {
        listed.close();
    }
}
