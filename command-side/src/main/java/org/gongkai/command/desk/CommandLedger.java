package org.gongkai.command.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.gongkai.command.log.LogReader;
import org.gongkai.command.log.Sql;
import org.gongkai.events.chain.StoredEvent;
import org.gongkai.events.json.EventJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which commands were carried out, and what they did. */
final class CommandLedger {

    private static final String CLAIM = Sql.of(CommandLedger.class, "claim-command.sql");
    private static final String FIND = Sql.of(CommandLedger.class, "find-command.sql");

    private final JdbcTemplate jdbc;
    private final LogReader log;
    private final EventJson json;

    CommandLedger(JdbcTemplate jdbc, EventJson json) {
        this.jdbc = jdbc;
        this.log = new LogReader(jdbc);
        this.json = json;
    }

    /** What an earlier sending of the same command did; null when this is the first, whose id is now taken. */
    @Nullable
    Receipt claim(Order order) {
        if (jdbc.update(CLAIM, order.commandId(), order.actor().by(), order.bodyHash()) == 1) {
            return null;
        }
        Iterator<Receipt> found = jdbc.query(FIND, (row, n) -> earlier(row, order), order.commandId())
                .iterator();
        return found.next();
    }

    private Receipt earlier(ResultSet row, Order order) throws SQLException {
        boolean same = row.getString(1).equals(order.actor().by()) && Arrays.equals(row.getBytes(2), order.bodyHash());
        if (!same) {
            throw new CommandIdReused(order.commandId());
        }
        @Nullable Long first = row.getObject(3, Long.class);
        @Nullable Long last = row.getObject(4, Long.class);
        return new Receipt(order.commandId(), first, last, true, false, events(first, last));
    }

    private List<Recorded> events(@Nullable Long first, @Nullable Long last) {
        if (first == null || last == null) {
            return List.of();
        }
        return log.after(first - 1, Math.toIntExact(last - first + 1)).stream()
                .map(this::recorded)
                .toList();
    }

    private Recorded recorded(StoredEvent stored) {
        return new Recorded(
                json.read(stored.name(), stored.version(), stored.payload()),
                stored.sequence(),
                stored.position(),
                stored.recordedAt());
    }
}
