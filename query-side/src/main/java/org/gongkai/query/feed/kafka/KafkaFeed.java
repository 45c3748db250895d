package org.gongkai.query.feed.kafka;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gongkai.query.feed.Feed;
import org.gongkai.query.feed.Recorded;
import org.gongkai.query.feed.StoreFeed;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The log whose newest records come over Kafka and lie in memory; all older ones are read from the store in bulk.
 *
 * <p>Every answer is without a hole, whoever gives it, so a reader passes from the one to the other without noticing.
 */
public final class KafkaFeed implements Feed, SmartLifecycle {

    private final KafkaProperties kafka;
    private final StoreFeed store;
    private final JdbcClient jdbc;
    private final Window window = new Window();
    private volatile Runnable news = () -> {};
    private Optional<Tail> tail = Optional.empty();
    private Optional<Thread> thread = Optional.empty();

    /** Reads {@code log.event} of this database, and hears of news from these brokers once started. */
    public KafkaFeed(KafkaProperties kafka, JdbcClient jdbc) {
        this.kafka = kafka;
        this.jdbc = jdbc;
        this.store = new StoreFeed(jdbc);
    }

    /** Is called whenever records have come, in a thread that must not wait. */
    public void onNews(Runnable call) {
        news = call;
    }

    @Override
    public List<Recorded> read(long after, int limit) {
        return window.after(after, limit).orElseGet(() -> store.read(after, limit));
    }

    @Override
    public long head() {
        return store.head();
    }

    @Override
    public long lastAt(Instant instant) {
        return store.lastAt(instant);
    }

    /** Where this node hears of new records. */
    public synchronized FeedStatus status() {
        return tail.map(Tail::status).orElse(FeedStatus.of(FeedStatus.Source.NONE, 0, 0, 0, 0));
    }

    @Override
    public synchronized void start() {
        var next = new Tail(kafka, store, new Chain(jdbc), window, () -> news.run());
        tail = Optional.of(next);
        thread = Optional.of(Thread.ofPlatform().daemon().name("kafka-feed").start(next));
    }

    @Override
    public synchronized void stop() {
        tail.ifPresent(Tail::stop);
        thread.ifPresent(KafkaFeed::join);
        thread = Optional.empty();
    }

    @Override
    public synchronized boolean isRunning() {
        return thread.isPresent();
    }

    /** Before the projections, which read it. */
    @Override
    public int getPhase() {
        return -1;
    }

    private static void join(Thread thread) {
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
