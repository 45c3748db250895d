package org.gongkai.query.watch;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.gongkai.query.feed.Feed;
import org.gongkai.query.feed.kafka.FeedStatus;
import org.gongkai.query.feed.kafka.KafkaFeed;

/** Where this node hears of new records: 1 for the source it has, and how often Kafka was not as it should be. */
final class FeedMeters implements MeterBinder {

    private static final String SOURCE = "gongkai.feed.source";
    private static final String MEANING = "1 for who brings new records to this node";

    private final Feed feed;

    FeedMeters(Feed feed) {
        this.feed = feed;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        if (feed instanceof KafkaFeed kafka) {
            bind(meters, kafka);
        } else {
            Gauge.builder(SOURCE, () -> 1)
                    .description(MEANING)
                    .tag("source", "store")
                    .register(meters);
        }
    }

    private static void bind(MeterRegistry meters, KafkaFeed kafka) {
        for (FeedStatus.Source source : FeedStatus.Source.values()) {
            Gauge.builder(SOURCE, kafka, k -> k.status().source() == source ? 1 : 0)
                    .description(MEANING)
                    .tag("source", source.name().toLowerCase(Locale.ROOT))
                    .register(meters);
        }
        count(meters, kafka, "doubled", "Records that came again and were dropped", FeedStatus::doubled);
        count(meters, kafka, "gaps", "Times that records were missing and were read from the log", FeedStatus::gaps);
        count(meters, kafka, "refused", "Records that were not the log's and were read there", FeedStatus::refused);
    }

    private static void count(
            MeterRegistry meters, KafkaFeed kafka, String what, String meaning, ToDoubleFunction<FeedStatus> value) {
        FunctionCounter.builder("gongkai.feed." + what, kafka, k -> value.applyAsDouble(k.status()))
                .description(meaning)
                .register(meters);
    }
}
