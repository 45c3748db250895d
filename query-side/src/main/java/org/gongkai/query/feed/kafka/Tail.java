package org.gongkai.query.feed.kafka;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.common.KafkaException;
import org.gongkai.events.chain.StoredEvent;
import org.gongkai.query.feed.Feed;
import org.gongkai.query.feed.kafka.FeedStatus.Source;
import org.gongkai.query.feed.kafka.Subscription.Letter;
import org.gongkai.wire.UnreadableEnvelope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the end of the log into the window: from Kafka while that brings every record, from the store otherwise.
 *
 * <p>It joins at the topic's end and only then asks the store for its head H: whatever was published before has a
 * position up to H and is dropped, whatever follows comes from the topic. Should one not come, the next one's position
 * shows it, and the store's head shows it when there is no next one.
 */
final class Tail implements Runnable {

    private static final Duration POLL = Duration.ofMillis(100);

    /** How often the broker is asked whether it is there while it brings nothing. */
    private static final long PROBE_NANOS = TimeUnit.SECONDS.toNanos(2);

    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(200);
    private static final Logger LOG = LoggerFactory.getLogger(Tail.class);

    private final KafkaProperties kafka;
    private final Feed store;
    private final Chain chain;
    private final Window window;
    private final Runnable news;
    private final Silence silence;
    private long probedAt = System.nanoTime();
    private long doubled;
    private long gaps;
    private long refused;
    private volatile boolean running = true;
    private volatile FeedStatus status = FeedStatus.of(Source.NONE, 0, 0, 0, 0);

    Tail(KafkaProperties kafka, Feed store, Chain chain, Window window, Runnable news) {
        this.kafka = kafka;
        this.store = store;
        this.chain = chain;
        this.window = window;
        this.news = news;
        this.silence = new Silence(kafka.silence().toNanos());
    }

    FeedStatus status() {
        return status;
    }

    void stop() {
        running = false;
    }

    @Override
    public void run() {
        try {
            while (running) {
                attempt();
            }
        } finally {
            window.close();
        }
    }

    private void attempt() {
        try (var topic = new Subscription(kafka)) {
            catchUp();
            silence.joined();
            tell(Source.KAFKA);
            follow(topic);
        } catch (KafkaException e) {
            withoutBroker(e);
        } catch (RuntimeException e) {
            unreadable(e);
        }
    }

    /** Takes what comes; whatever goes wrong ends the attempt, and another begins. */
    private void follow(Subscription topic) {
        while (running) {
            var letters = topic.poll(POLL);
            letters.forEach(this::take);
            if (!letters.isEmpty()) {
                probedAt = System.nanoTime();
                news.run();
            }
            look();
            if (System.nanoTime() - probedAt > PROBE_NANOS) {
                topic.probe();
                probedAt = System.nanoTime();
            }
            tell(silence.isBroken() ? Source.STORE_RELAY_SILENT : Source.KAFKA);
        }
    }

    private void withoutBroker(KafkaException why) {
        if (status.source() != Source.STORE_BROKER_AWAY) {
            LOG.warn("Kafka: {}", why.toString());
        }
        try {
            catchUp();
            tell(Source.STORE_BROKER_AWAY);
            LockSupport.parkNanos(PAUSE_NANOS);
        } catch (RuntimeException e) {
            unreadable(e);
        }
    }

    /**
     * The store is away, has a gap, or a record is not what it should be: readers ask the store themselves and hear
     * from it what is wrong.
     */
    private void unreadable(RuntimeException why) {
        window.close();
        if (status.source() != Source.NONE) {
            LOG.warn("The log cannot be followed: {}", why.toString());
        }
        tell(Source.NONE);
        LockSupport.parkNanos(PAUSE_NANOS);
    }

    private void take(Letter letter) {
        try {
            take(letter.open());
        } catch (UnreadableEnvelope e) {
            refused++;
            LOG.warn("Kafka brought something else: {}", e.getMessage());
        }
    }

    private void take(StoredEvent event) {
        long last = window.last();
        silence.heard(event.position(), last);
        if (event.position() <= last) {
            doubled++;
            return;
        }
        if (event.position() > last + 1) {
            gaps++;
            LOG.warn("Kafka brought record {} after {}; those between are read from the log", event.position(), last);
            fill(event.position() - 1);
        }
        if (window.last() + 1 == event.position()) {
            if (chain.follows(event)) {
                window.add(Opened.from(event));
            } else {
                refused++;
                LOG.warn("Record {} of Kafka is not the log's; the log's is taken", event.position());
                fill(event.position());
            }
        }
    }

    /** When the log has more than came, for too long, it is asked directly until Kafka has caught up. */
    private void look() {
        if (silence.isDue()) {
            long head = store.head();
            if (silence.lasts(head, window.last())) {
                catchUp();
            }
        }
    }

    /** As far as the log goes; begins at its end when that is far away. */
    private void catchUp() {
        long head = store.head();
        if (!window.isOpen() || head - window.last() > Window.SIZE) {
            chain.from(head);
            window.reset(head);
            news.run();
        } else if (head > window.last()) {
            fill(head);
        }
    }

    /** Reads from the log up to this position, or as far as there is something. */
    private void fill(long upTo) {
        long before = window.last();
        while (window.last() < upTo) {
            var records = store.read(window.last(), (int) Math.min(500, upTo - window.last()));
            if (records.isEmpty()) {
                break;
            }
            records.forEach(window::add);
        }
        if (window.last() > before) {
            chain.from(window.last());
            news.run();
        }
    }

    private void tell(Source source) {
        if (source != status.source()) {
            LOG.info("News of the log now from: {}", source);
        }
        status = FeedStatus.of(source, window.last(), doubled, gaps, refused);
    }
}
