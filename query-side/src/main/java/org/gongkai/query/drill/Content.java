package org.gongkai.query.drill;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;
import org.gongkai.query.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is made of.
 *
 * @param cell where it stands
 * @param report the table it stands in
 * @param figure what is printed
 * @param count how many requests count in it: the same number
 * @param requests those of them that were asked for, newest first
 * @param history requests that were once booked there and no longer count
 */
public record Content(Cell cell, Report report, int figure, int count, List<Request> requests, List<Request> history) {

    /**
     * A request and why it counts.
     *
     * @param requestNo its registration number; null where it has none yet
     * @param net 1, or 0 under history
     * @param entries its entries in the cell, oldest first
     */
    public record Request(UUID requestId, @Nullable String requestNo, int net, List<Entry> entries) {}

    /**
     * One entry and the record that booked it.
     *
     * @param position of the record
     * @param event the record's name
     * @param occurredOn the legal date of the fact
     * @param recordedAt when it was stored
     */
    public record Entry(
            long position,
            int period,
            Line line,
            Column column,
            int amount,
            String event,
            LocalDate occurredOn,
            Instant recordedAt) {}
}
