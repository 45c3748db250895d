package org.gongkai.query.status;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.gongkai.query.audit.Verification;
import org.gongkai.query.calendar.WorkingDays;
import org.gongkai.query.projection.Projections;
import org.gongkai.query.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks how the installation is, now. */
public final class Statuses {

    private static final String HEAD = Sql.of(Statuses.class, "head.sql");

    private final JdbcClient jdbc;
    private final Projections projections;
    private final Verification verification;
    private final WorkingDays workingDays;
    private final LastBackup lastBackup;
    private final Clock clock;
    private final Instant startedAt;
    private final @Nullable String version;
    private final @Nullable Path data;

    Statuses(Parts parts, LastBackup lastBackup, @Nullable String version, @Nullable Path data) {
        this.jdbc = parts.jdbc();
        this.projections = parts.projections();
        this.verification = parts.verification();
        this.workingDays = parts.workingDays();
        this.lastBackup = lastBackup;
        this.clock = parts.clock();
        this.startedAt = clock.instant();
        this.version = version;
        this.data = data;
    }

    /** What is looked at. */
    record Parts(
            JdbcClient jdbc,
            Projections projections,
            Verification verification,
            WorkingDays workingDays,
            Clock clock) {}

    /** How it is now. */
    public Status now() {
        var head = jdbc.sql(HEAD)
                .query((row, n) -> new Status.Head(
                        row.getLong("position"),
                        row.getString("hash"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .single();
        var updates = projections.status().stream()
                .map(status -> Update.of(status, head.position()))
                .toList();
        var space = Space.of(data);
        var checked = verification.last();
        var worries = new Worries();
        updates.forEach(worries::about);
        worries.about(checked);
        worries.about(space);
        worries.about(workingDays.current(), LocalDate.now(clock));
        var backup = lastBackup.now().orElse(null);
        worries.about(backup);
        return new Status(version, startedAt, head, updates, checked, backup, space, worries.all());
    }
}
