package org.gongkai.command.log;

import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** Locks streams for a command, so that no other changes them before it commits, on whatever node. */
public final class AggregateHeads {

    private static final String LOCK = Sql.of(AggregateHeads.class, "lock-heads.sql");

    private final JdbcTemplate jdbc;

    /** Over the command side's pool, whose transactions it joins. */
    public AggregateHeads(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits at most the pool's lock timeout; a stream that has no events yet cannot be locked and need not be. */
    public void lock(Collection<UUID> aggregates) {
        jdbc.query(LOCK, row -> {}, (Object) aggregates.toArray(UUID[]::new));
    }
}
