package org.gongkai.query.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import org.gongkai.query.status.LastBackup;
import org.springframework.dao.DataAccessException;

/** How old the last good backup is: an alarm needs no one to look at the status page. */
final class BackupMeters implements MeterBinder {

    private final LastBackup last;
    private final Clock clock;

    BackupMeters(LastBackup last, Clock clock) {
        this.last = last;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("gongkai.backup.age.seconds", this, BackupMeters::age)
                .description("How old the last backup is that was made and found good; NaN when there is none")
                .register(meters);
    }

    private double age() {
        try {
            return last.now()
                    .map(backup -> (double)
                            Duration.between(backup.takenAt(), clock.instant()).toSeconds())
                    .orElse(Double.NaN);
        } catch (DataAccessException e) {
            return Double.NaN; // The database is away, which other metrics tell.
        }
    }
}
