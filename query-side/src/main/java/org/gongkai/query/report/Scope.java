package org.gongkai.query.report;

import java.time.Instant;
import org.gongkai.query.ledger.Agency;
import org.gongkai.query.ledger.Mark;
import org.jspecify.annotations.Nullable;

/**
 * What a question comes to: which entries of the log its figures are made of.
 *
 * @param question as it was put
 * @param agency whose
 * @param state of the year, as known at the position
 * @param position the last record that counts
 * @param closing the closing that fixed the figures; null while they move
 */
public record Scope(Question question, Agency agency, PeriodState state, long position, Mark.@Nullable Closed closing) {

    /** Whether the figures still move (暂计). */
    public boolean provisional() {
        return closing == null;
    }

    /** Which closing fixed them; null while they move. */
    public @Nullable Integer revision() {
        return closing == null ? null : closing.revision();
    }

    /** When the closing was recorded; null while they move. */
    public @Nullable Instant closedAt() {
        return closing == null ? null : closing.recordedAt();
    }
}
