package org.gongkai.query.watch;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.ToDoubleFunction;
import org.gongkai.query.projection.ProjectionStatus;
import org.gongkai.query.projection.ProjectionStatus.State;
import org.gongkai.query.projection.Projections;

/** How far the tables are behind the log, and whether a record has stopped one. What nobody can say is NaN. */
final class ProjectionMeters implements MeterBinder {

    private final Projections projections;
    private final LogHead head;
    private final Clock clock;

    ProjectionMeters(Projections projections, LogHead head, Clock clock) {
        this.projections = projections;
        this.head = head;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("gongkai.log.position", head, log -> orNaN(log.position()))
                .description("The last record of the log")
                .register(meters);
        for (ProjectionStatus status : projections.status()) {
            bind(meters, status.name());
        }
    }

    private void bind(MeterRegistry meters, String name) {
        gauge(meters, name, "position", "The last record that is in it", ProjectionStatus::position);
        gauge(meters, name, "lag.records", "How many records are not in it yet", this::behind);
        gauge(meters, name, "lag.seconds", "For how long the oldest of them has been recorded", this::late);
        gauge(
                meters,
                name,
                "stopped",
                "1 when a record could not be counted: it stays before that record until mended",
                status -> status.state() == State.STOPPED ? 1 : 0);
        FunctionCounter.builder("gongkai.projection.applied.records", projections, p -> p.counted(name))
                .description("Records this node has counted since it started")
                .tag("projection", name)
                .register(meters);
        for (State state : State.values()) {
            Gauge.builder(
                            "gongkai.projection.state",
                            projections,
                            p -> p.status(name).state() == state ? 1 : 0)
                    .description("1 for what it is doing")
                    .tags("projection", name, "state", state.name().toLowerCase(Locale.ROOT))
                    .register(meters);
        }
    }

    private void gauge(
            MeterRegistry meters, String name, String what, String meaning, ToDoubleFunction<ProjectionStatus> value) {
        Gauge.builder("gongkai.projection." + what, projections, p -> value.applyAsDouble(p.status(name)))
                .description(meaning)
                .tag("projection", name)
                .register(meters);
    }

    private double behind(ProjectionStatus status) {
        OptionalLong end = head.position();
        return end.isPresent() ? Math.max(0, end.getAsLong() - status.position()) : Double.NaN;
    }

    private double late(ProjectionStatus status) {
        double behind = behind(status);
        if (behind > 0) {
            return head.recordedAt(status.position() + 1)
                    .map(since -> Math.max(0, seconds(Duration.between(since, clock.instant()))))
                    .orElse(Double.NaN);
        }
        return behind;
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private static double orNaN(OptionalLong value) {
        return value.isPresent() ? value.getAsLong() : Double.NaN;
    }
}
