package org.gongkai.query.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.gongkai.query.feed.Feed;
import org.gongkai.query.feed.Recorded;
import org.gongkai.query.projection.ProjectionStatus.State;
import org.gongkai.query.projection.ProjectionStatus.Trouble;
import org.gongkai.query.sql.InTransaction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings one schema of one projection forward, a batch and a transaction at a time.
 *
 * <p>When a batch fails it goes on record by record, so that all before the bad one still count and the bad one is
 * named.
 */
final class ProjectionRunner {

    /** Big enough that the cost of a transaction does not count, small enough to hold a few MB of payload. */
    static final int BATCH = 5_000;

    private static final Logger LOG = LoggerFactory.getLogger(ProjectionRunner.class);

    /** What one try came to. */
    enum Step {
        MOVED,
        NOTHING_NEW,
        HELD_UP
    }

    private final Projection projection;
    private final String schema;
    private final DataSource database;
    private final Feed feed;
    private final Shelf shelf;
    private final boolean toBeRead;
    private final Turn turn;
    private long oneByOneUntil;
    private boolean built;
    private boolean stopped;
    private String next = "";
    private final AtomicLong counted = new AtomicLong();
    private volatile ProjectionStatus status;

    /** For the tables that are read, in the schema named after what they are. */
    ProjectionRunner(Projection projection, DataSource database, Feed feed, Turn turn) {
        this(projection, new Shown(SchemaName.of(projection), true), database, feed, turn);
    }

    /** For a second copy beside them, to compare with. */
    static ProjectionRunner beside(Projection projection, DataSource database, Feed feed) {
        var beside = new Shown(SchemaName.of(projection) + "_beside", false);
        return new ProjectionRunner(projection, beside, database, feed, Turn.ALWAYS);
    }

    /** Where the tables are, and whether they are for anyone else to read. */
    private record Shown(String schema, boolean toBeRead) {}

    private ProjectionRunner(Projection projection, Shown shown, DataSource database, Feed feed, Turn turn) {
        this.projection = projection;
        this.schema = shown.schema();
        this.toBeRead = shown.toBeRead();
        this.turn = turn;
        this.database = database;
        this.feed = feed;
        this.shelf = new Shelf(database);
        this.status = new ProjectionStatus(projection.name(), schema, 0, State.BUILDING, null);
    }

    ProjectionStatus status() {
        return status;
    }

    /** How many records this node has counted since it started. */
    long counted() {
        return counted.get();
    }

    void prepare() throws SQLException {
        shelf.prepare(projection, schema);
    }

    /**
     * Counts the next records, if there are any. Never throws for a bad record or a lost database: see {@link
     * #status}.
     */
    Step advance() {
        try {
            if (stopped || !turn.isMine(schema)) {
                return lookOn();
            }
            Step step = step();
            if (step == Step.NOTHING_NEW) {
                goLive();
            }
            return step;
        } catch (SQLException | RuntimeException e) {
            return Passing.is(e) ? waiting(e) : failed(e);
        }
    }

    /** Another node counts, or this one has stopped: shows how far the tables have come, and why no further. */
    private Step lookOn() throws SQLException {
        var standing = shelf.standing(schema);
        stopped = stopped && standing.position() <= status.position();
        built |= standing.live();
        var trouble = standing.trouble();
        if (!stopped && (trouble == null || standing.position() != status.position())) {
            note(standing.position());
        }
        if (!stopped && trouble != null && status.state() != State.STOPPED) {
            show(State.STOPPED, Trouble.stopped(projection.name(), standing.position() + 1, trouble));
        }
        return Step.HELD_UP;
    }

    private Step step() throws SQLException {
        next = "";
        long seen = shelf.standing(schema).position();
        note(seen);
        var records = Feed.following(seen, feed.read(seen, seen < oneByOneUntil ? 1 : BATCH));
        if (records.isEmpty()) {
            return Step.NOTHING_NEW;
        }
        next = records.getFirst().trace();
        OptionalInt applied = InTransaction.run(database, connection -> apply(records, connection));
        if (applied.isEmpty()) {
            return Step.HELD_UP;
        }
        counted.addAndGet(applied.getAsInt());
        note(records.getLast().position());
        return Step.MOVED;
    }

    /** How many were new; none at all when another node is at it. */
    private OptionalInt apply(List<Recorded> records, Connection connection) throws SQLException {
        var position = shelf.lock(connection, schema);
        if (position.isEmpty()) {
            return OptionalInt.empty();
        }
        var batch = Feed.following(position.getAsLong(), records);
        if (!batch.isEmpty()) {
            projection.apply(batch, connection);
            shelf.move(connection, schema, batch.getLast().position());
        }
        return OptionalInt.of(batch.size());
    }

    /** Makes these tables the ones that are read, the first time they have caught up. */
    private void goLive() throws SQLException {
        if (!built && toBeRead) {
            shelf.switchTo(projection.name(), schema);
            shelf.dropRetired(projection.name());
        }
        built = true;
        note(status.position());
    }

    private void note(long position) {
        State state = built ? State.LIVE : State.BUILDING;
        if (position != status.position() || state != status.state()) {
            status = new ProjectionStatus(projection.name(), schema, position, state, null);
        }
    }

    private Step waiting(Exception why) {
        show(State.WAITING, Trouble.waiting(status.position() + 1, why));
        LOG.warn("Projection {} waits for the database: {}", projection.name(), why.toString());
        return Step.HELD_UP;
    }

    private Step failed(Exception why) {
        long position = status.position();
        if (position >= oneByOneUntil) {
            oneByOneUntil = position + BATCH;
            return Step.MOVED;
        }
        var trouble = Trouble.stopped(projection.name(), position + 1, why + next);
        stopped = true;
        show(State.STOPPED, trouble);
        LOG.error("{} {}", trouble.en(), trouble.cause(), why);
        writeDown(trouble);
        return Step.HELD_UP;
    }

    private void show(State state, Trouble trouble) {
        status = new ProjectionStatus(projection.name(), schema, status.position(), state, trouble);
    }

    private void writeDown(Trouble trouble) {
        try {
            shelf.trouble(schema, trouble.en() + " " + trouble.cause());
        } catch (SQLException e) {
            LOG.warn("The register of projections could not be told: {}", e.toString());
        }
    }
}
