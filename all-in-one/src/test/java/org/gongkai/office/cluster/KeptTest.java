package org.gongkai.office.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What ends is started again. */
class KeptTest {

    private static final Duration LONGEST_PAUSE = Duration.ofMillis(500);

    /** With pauses that went on doubling the sixth start would come after a quarter of a minute. */
    @Test
    @Timeout(60)
    void what_everybody_needs_is_not_waited_for_longer_and_longer() throws InterruptedException {
        var starts = new CountDownLatch(6);
        var kept = new Kept(
                "short-lived",
                LONGEST_PAUSE,
                () -> {
                    starts.countDown();
                    return new Ended();
                },
                state -> {});
        try (kept) {
            kept.start();
            assertThat(starts.await(10, TimeUnit.SECONDS))
                    .as("six starts within ten seconds")
                    .isTrue();
            assertThat(kept.part().restarts()).isGreaterThanOrEqualTo(5);
        }
    }

    /** A process that ended as soon as it was started. */
    private record Ended() implements Running {

        @Override
        public long pid() {
            return 0;
        }

        @Override
        public int port() {
            return 0;
        }

        @Override
        public boolean alive() {
            return false;
        }

        @Override
        public boolean ready() {
            return false;
        }

        @Override
        public void end() {}
    }
}
