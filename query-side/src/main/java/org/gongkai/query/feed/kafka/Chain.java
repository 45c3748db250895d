package org.gongkai.query.feed.kafka;

import java.util.Arrays;
import org.gongkai.events.chain.Digest;
import org.gongkai.events.chain.StoredEvent;
import org.gongkai.query.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Proves that a record which came from elsewhere is the one in the log: its check code covers all before it. */
final class Chain {

    private static final String CHECK_CODE = Sql.of(Chain.class, "check-code-at.sql");

    private final JdbcClient jdbc;
    private final Digest digest = new Digest();
    private byte[] head = Digest.origin();

    Chain(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Goes on from this record of the log. */
    void from(long position) {
        head = position == 0
                ? Digest.origin()
                : jdbc.sql(CHECK_CODE)
                        .param("position", position)
                        .query((row, n) -> row.getBytes(1))
                        .single();
    }

    /** Whether this is the next record of the log; if so, goes on from it. */
    boolean follows(StoredEvent event) {
        byte[] expected = digest.next(head, event.position(), event.recordedAt(), digest.of(event));
        boolean follows = Arrays.equals(expected, event.hash());
        if (follows) {
            head = expected;
        }
        return follows;
    }
}
