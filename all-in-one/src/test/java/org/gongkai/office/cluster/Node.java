package org.gongkai.office.cluster;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.gongkai.query.feed.kafka.FeedStatus.Source;
import org.gongkai.query.feed.kafka.KafkaFeed;
import org.gongkai.query.feed.kafka.KafkaProperties;
import org.gongkai.query.projection.LeasedTurn;
import org.gongkai.query.projection.ProjectionStatus;
import org.gongkai.query.projection.ProjectionStatus.State;
import org.gongkai.query.projection.Projections;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A node of the side that counts, as the cluster runs it: a feed over Kafka, one projection, its turns. */
final class Node implements AutoCloseable {

    private final Bed bed;
    private final KafkaFeed feed;
    private final Projections projections;

    private Node(Bed bed, KafkaFeed feed, Projections projections) {
        this.bed = bed;
        this.feed = feed;
        this.projections = projections;
    }

    /** Starts one that counts with this projection. */
    static Node start(Bed bed, KafkaProperties kafka, String name, Counting projection) throws SQLException {
        return start(bed, bed.as("gongkai_query"), kafka, name, projection);
    }

    /** The same over a way to the database of its own. */
    static Node start(Bed bed, DataSource database, KafkaProperties kafka, String name, Counting projection)
            throws SQLException {
        var feed = new KafkaFeed(kafka, JdbcClient.create(database));
        var turn = new LeasedTurn(database, name, kafka.turn());
        var projections = new Projections(database, feed, List.of(projection), turn);
        feed.onNews(projections::wake);
        feed.start();
        projections.start();
        return new Node(bed, feed, projections);
    }

    KafkaFeed feed() {
        return feed;
    }

    ProjectionStatus status() {
        return projections.status().getFirst();
    }

    boolean hears(Source source) {
        return feed.status().source() == source;
    }

    /** Waits until it has counted all there is and shows it, then makes sure of every record. */
    void requireAllCounted() {
        long head = bed.head();
        Bed.await("all counted, at " + status(), () -> status().position() >= head && status().state() == State.LIVE);
        requireSame();
    }

    /** What it has counted is the log, record by record. */
    void requireSame() {
        var differing = bed.query()
                .sql("""
                        SELECT COUNT(*)
                          FROM (SELECT position, payload::text FROM log.event WHERE position <= :head) AS log
                          FULL JOIN %s.counted USING (position)
                         WHERE log.payload IS DISTINCT FROM counted.payload
                        """.formatted(status().schema()))
                .param("head", status().position())
                .query(Long.class)
                .single();
        if (differing != 0) {
            throw new AssertionError(differing + " records differ, at " + status());
        }
    }

    void awaitKafka() {
        Bed.await("hears Kafka", () -> hears(Source.KAFKA));
    }

    @Override
    public void close() {
        projections.stop();
        feed.stop();
    }
}
