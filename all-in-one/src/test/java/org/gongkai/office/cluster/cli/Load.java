package org.gongkai.office.cluster.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.gongkai.office.client.Answer;
import org.gongkai.office.client.OfficeClient;
import org.gongkai.office.data.Mistake;

/** Clerks who register requests and send each one again, under the id it had, until somebody has acknowledged it. */
final class Load implements AutoCloseable {

    private static final int SERVER_ERROR = 500;

    /** So that a computer with two processors is busy and still has room for a process that starts. */
    private static final long THINKS_NANOS = TimeUnit.MILLISECONDS.toNanos(150);

    private static final long AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private final OfficeClient client;
    private final int agency;
    private final ExecutorService clerks;
    private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private volatile boolean over;

    /**
     * What a clerk was told.
     *
     * @param position of the command's last record
     * @param at when, by the nanosecond clock
     * @param tries how often it was sent
     */
    record Acknowledged(long position, long at, int tries) {}

    Load(OfficeClient client, int agency, int clerks) {
        this.client = client;
        this.agency = agency;
        this.clerks = Executors.newFixedThreadPool(clerks);
        for (int i = 0; i < clerks; i++) {
            this.clerks.execute(this::work);
        }
    }

    private void work() {
        while (!over) {
            String body = """
                    {"commandId":"%s","agency":%d,"channel":"IN_PERSON","submittedOn":"2025-03-03",\
                    "category":"NATURAL_PERSON","summary":"路灯",\
                    "applicant":{"name":"张三"}}""".formatted(UUID.randomUUID(), agency);
            int tries = 1;
            long position = send(body);
            while (position == 0) {
                LockSupport.parkNanos(AGAIN_NANOS);
                position = send(body);
                tries++;
            }
            acknowledged.add(new Acknowledged(position, System.nanoTime(), tries));
            LockSupport.parkNanos(THINKS_NANOS);
        }
    }

    /** The position acknowledged; 0 when nobody answered, or said to try again. */
    private long send(String body) {
        try {
            Answer answer = client.post("/api/requests", body);
            return answer.status() >= SERVER_ERROR
                    ? 0
                    : answer.required().json().path("position").asLong();
        } catch (Mistake silence) {
            if (!(silence.getCause() instanceof IOException)) {
                throw silence;
            }
            return 0;
        }
    }

    int count() {
        return acknowledged.size();
    }

    /** The longest time between two answers, whoever of the clerks had them. */
    Duration longestSilence() {
        long[] times =
                acknowledged.stream().mapToLong(Acknowledged::at).sorted().toArray();
        long longest = 0;
        for (int i = 1; i < times.length; i++) {
            longest = Math.max(longest, times[i] - times[i - 1]);
        }
        return Duration.ofNanos(longest);
    }

    /** Lets everybody finish what he has begun; what all were told. */
    List<Acknowledged> finish() {
        close();
        return List.copyOf(acknowledged);
    }

    @Override
    public void close() {
        over = true;
        clerks.close();
    }
}
