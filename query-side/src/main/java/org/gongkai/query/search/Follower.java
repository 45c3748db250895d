package org.gongkai.query.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.gongkai.events.Event;
import org.gongkai.events.json.UnknownEvent;
import org.gongkai.events.json.UnreadableEvent;
import org.gongkai.events.request.DuplicateSubmissionLinked;
import org.gongkai.events.request.ReplyDispatched;
import org.gongkai.events.request.ReplyRedispatched;
import org.gongkai.events.request.RequestSubmitted;
import org.gongkai.events.request.Source;
import org.gongkai.events.sealed.SealBroken;
import org.gongkai.events.sealed.Sealed;
import org.gongkai.events.sealed.Sealer;
import org.gongkai.query.feed.Feed;
import org.gongkai.query.feed.FeedGap;
import org.gongkai.query.feed.Recorded;
import org.gongkai.query.search.SealedTexts.Text;
import org.gongkai.query.vault.Keys;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;

/** Reads the log from its beginning and opens what is sealed in it, beside everything else that starts. */
final class Follower implements SmartLifecycle {

    /** Records read at once. */
    private static final int BATCH = 2_000;

    /** How often is looked for news when nobody asks: a search then finds little left to do. */
    private static final long POLL_NANOS = TimeUnit.SECONDS.toNanos(2);

    /** How long an erased text may lie in memory without being found: one minute. */
    private static final long FORGET_NANOS = TimeUnit.MINUTES.toNanos(1);

    /** How long a search waits for what was just recorded. */
    private static final long PATIENCE_SECONDS = 2;

    /** Every box has the first field, every number of the post or from elsewhere another; no others are read. */
    private static final List<String> MARKS = List.of("\"box\"", "\"externalNo\"", "\"postalNo\"");

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);

    /** Something sealed, and the record it stands in. */
    private record Box(Recorded record, Sealed sealed) {}

    private final Feed feed;
    private final Keys keys;
    private final SealedTexts texts;
    private final ReentrantLock reading = new ReentrantLock();
    private long position;
    private long toldAt = -1;
    private volatile boolean built;
    private @Nullable Thread thread;

    Follower(Feed feed, Keys keys, SealedTexts texts) {
        this.feed = feed;
        this.keys = keys;
        this.texts = texts;
    }

    @Override
    public void start() {
        thread = Thread.ofPlatform().daemon().name("sealed-search").start(this::live);
    }

    private void live() {
        long forgotten = System.nanoTime();
        while (!Thread.currentThread().isInterrupted()) {
            follow();
            if (System.nanoTime() - forgotten > FORGET_NANOS) {
                forgetErased();
                forgotten = System.nanoTime();
            }
            LockSupport.parkNanos(POLL_NANOS);
        }
    }

    @Override
    public void stop() {
        if (thread != null) {
            thread.interrupt();
            thread = null;
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Whether everything recorded by now was looked at; waits for the newest records, not for a first reading. */
    boolean isUpToDate() {
        return built && follow();
    }

    /** Reads what is new; whether all of it could be. */
    boolean follow() {
        try {
            if (!reading.tryLock(built ? PATIENCE_SECONDS : 0, TimeUnit.SECONDS)) {
                return false;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        try {
            readToTheEnd();
            built = true;
            return true;
        } catch (DataAccessException | UncheckedIOException | FeedGap | UnknownEvent | UnreadableEvent e) {
            tell(e);
            return false;
        } finally {
            reading.unlock();
        }
    }

    /** Once for each place where it hangs, not every two seconds. */
    private void tell(RuntimeException why) {
        if (toldAt != position) {
            toldAt = position;
            LOG.warn("Sealed texts are searched only up to record {}: {}", position, why.toString());
        }
    }

    private void readToTheEnd() {
        List<Recorded> records = feed.read(position, BATCH);
        while (!records.isEmpty()) {
            read(records);
            position = records.getLast().position();
            records = feed.read(position, BATCH);
        }
    }

    private void read(List<Recorded> records) {
        var boxes = new ArrayList<Box>();
        for (Recorded record : records) {
            if (MARKS.stream().anyMatch(record.payload()::contains)) {
                Event event = record.event();
                Sealed.in(event).map(found -> new Box(record, found)).forEach(boxes::add);
                numbers(event).forEach(number -> add(record, null, number));
            }
        }
        if (boxes.isEmpty()) {
            return;
        }
        var sealer = new Sealer(
                keys.of(boxes.stream().map(box -> box.sealed().subject()).collect(Collectors.toSet())));
        for (Box box : boxes) {
            words(sealer, box.sealed())
                    .forEach(word -> add(box.record(), box.sealed().subject(), word));
        }
    }

    private void add(Recorded record, @Nullable UUID subject, String word) {
        texts.add(record.agency().value(), record.aggregate(), new Text(subject, Wording.of(word)));
    }

    /** The numbers somebody else gave: of a submission where it came from, and of a reply at the post. */
    private static Stream<String> numbers(Event event) {
        return Stream.ofNullable(
                switch (event) {
                    case RequestSubmitted e -> externalNo(e.detail().source());
                    case DuplicateSubmissionLinked e -> externalNo(e.source());
                    case ReplyDispatched e -> e.postalNo();
                    case ReplyRedispatched e -> e.postalNo();
                    default -> null;
                });
    }

    private static @Nullable String externalNo(@Nullable Source source) {
        return source == null ? null : source.externalNo();
    }

    /** Every text in the box, whatever record it holds; none when it was erased or does not open. */
    private static Stream<String> words(Sealer sealer, Sealed box) {
        try {
            Optional<JsonNode> opened = sealer.open(box, JsonNode.class);
            return opened.stream().flatMap(Follower::leaves);
        } catch (SealBroken e) {
            LOG.warn("{}", e.en());
            return Stream.empty();
        }
    }

    private static Stream<String> leaves(JsonNode node) {
        return node.isValueNode()
                ? Stream.of(node.asText())
                : StreamSupport.stream(node.spliterator(), false).flatMap(Follower::leaves);
    }

    /** Lets go of the texts whose keys were erased meanwhile. */
    void forgetErased() {
        try {
            var gone = new HashSet<>(texts.subjects());
            gone.removeAll(keys.alive(gone));
            texts.forget(gone);
        } catch (DataAccessException e) {
            LOG.warn("The keys cannot be read: {}", e.toString());
        }
    }
}
