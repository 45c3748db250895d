package org.gongkai.query.status;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.gongkai.query.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks when the last backup was. */
public final class LastBackup {

    private static final String LAST = Sql.of(LastBackup.class, "last-backup.sql");

    private final JdbcClient jdbc;
    private final Clock clock;

    LastBackup(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The last one; empty when there was none.
     *
     * @throws org.springframework.dao.DataAccessException when the database is away
     */
    public Optional<Backup> now() {
        return jdbc.sql(LAST)
                .query((row, n) -> Backup.of(
                        row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                        row.getString("folder"),
                        row.getLong("position"),
                        clock.instant()))
                .optional();
    }
}
