package org.gongkai.query.projection;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.gongkai.query.feed.Feed;
import org.gongkai.query.projection.ProjectionRunner.Step;
import org.gongkai.query.projection.ProjectionStatus.State;
import org.springframework.context.SmartLifecycle;

/**
 * All projections of this side, each followed by a thread of its own.
 *
 * <p>Several nodes may run the same ones on one database: whoever holds the row of a schema moves it, the others
 * come along.
 */
public final class Projections implements SmartLifecycle {

    /** The longest a record stays uncounted when nobody rings. */
    private static final Duration POLL = Duration.ofMillis(200);

    private final DataSource database;
    private final Feed feed;
    private final List<Projection> projections;
    private final List<ProjectionRunner> runners;
    private final List<Thread> threads = new ArrayList<>();
    private final Bell recorded = new Bell();
    private final Bell moved = new Bell();
    private volatile boolean running;

    /** Follows the feed into this database; starts with {@link #start}. */
    public Projections(DataSource database, Feed feed, List<Projection> projections) {
        this(database, feed, projections, Turn.ALWAYS);
    }

    /** The same where several nodes share the database: this one counts when it is its turn. */
    public Projections(DataSource database, Feed feed, List<Projection> projections, Turn turn) {
        this.database = database;
        this.feed = feed;
        this.projections = List.copyOf(projections);
        this.runners = projections.stream()
                .map(projection -> new ProjectionRunner(projection, database, feed, turn))
                .toList();
    }

    /** Lays out what is missing and begins to follow. */
    @Override
    public void start() {
        prepare();
        running = true;
        for (ProjectionRunner runner : runners) {
            var name = "projection-" + runner.status().name();
            threads.add(Thread.ofPlatform().daemon().name(name).start(() -> follow(runner)));
        }
    }

    @Override
    public void stop() {
        running = false;
        threads.forEach(Thread::interrupt);
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which starts late among all: the first question finds the tables on their way. */
    @Override
    public int getPhase() {
        return 0;
    }

    /** Something was recorded: look now instead of at the next poll. Cheap, and never wrong to call. */
    public void wake() {
        recorded.ring();
    }

    /** How far each has come. */
    public List<ProjectionStatus> status() {
        return runners.stream().map(ProjectionRunner::status).toList();
    }

    /** How far this one has come, and where its tables are. */
    public ProjectionStatus status(String name) {
        return status().stream()
                .filter(status -> status.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no projection is called " + name));
    }

    /** How many records this node has counted for this one since it started. */
    public long counted(String name) {
        return runners.stream()
                .filter(runner -> runner.status().name().equals(name))
                .mapToLong(ProjectionRunner::counted)
                .sum();
    }

    /**
     * Waits until every projection has counted this record.
     *
     * @return whether they have; one that has stopped before it is not waited for
     */
    public boolean await(long position, Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        while (true) {
            long rings = moved.rings();
            long left = end - System.nanoTime();
            if (left <= 0 || reached(position)) {
                return status().stream().allMatch(status -> isAt(position, status));
            }
            recorded.ring();
            moved.awaitMoreThan(rings, Duration.ofNanos(left));
        }
    }

    /** Counts all there is, on the caller's thread: for tools and tests that do not {@link #start}. */
    public void catchUp() {
        prepare();
        for (ProjectionRunner runner : runners) {
            while (runner.advance() == Step.MOVED) {}
        }
        moved.ring();
    }

    /**
     * Builds a second copy of a projection beside the one that is read, to compare with; see {@link #drop}.
     *
     * @return the status it came to; its tables are in that schema
     */
    public ProjectionStatus buildBeside(String name) throws SQLException {
        var projection = projections.stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseThrow();
        var runner = ProjectionRunner.beside(projection, database, feed);
        drop(runner.status().schema());
        runner.prepare();
        while (runner.advance() == Step.MOVED) {}
        return runner.status();
    }

    /** Drops the tables that {@link #buildBeside} built. */
    public void drop(String schema) throws SQLException {
        new Shelf(database).drop(schema);
    }

    /**
     * Whether those that go on are there; one that has stopped is not worth waiting for and does not hold up the
     * others.
     */
    private boolean reached(long position) {
        return status().stream().allMatch(status -> status.state() == State.STOPPED || isAt(position, status));
    }

    private static boolean isAt(long position, ProjectionStatus status) {
        return status.position() >= position && status.state() != State.BUILDING;
    }

    private void prepare() {
        for (ProjectionRunner runner : runners) {
            try {
                runner.prepare();
            } catch (SQLException e) {
                throw new IllegalStateException(
                        "cannot lay out " + runner.status().name(), e);
            }
        }
    }

    private void follow(ProjectionRunner runner) {
        try {
            while (running) {
                long rings = recorded.rings();
                var before = runner.status();
                Step step = runner.advance();
                if (!runner.status().equals(before)) {
                    moved.ring();
                }
                if (step != Step.MOVED) {
                    recorded.awaitMoreThan(rings, POLL);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
