package org.gongkai.office.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.gongkai.office.client.Answer;
import org.gongkai.office.client.OfficeClient;
import org.gongkai.office.data.Mistake;

/** The counter at the other end of a connection: what did not get through is sent again, with the same commandId. */
public final class HttpCounter implements Counter {

    private static final int TRIES = 6;

    /** Doubled after each try, so that in all a restart of about 12 seconds is bridged. */
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);

    /** Too many requests; unavailable; a gateway in front of a starting office. */
    private static final Set<Integer> LATER = Set.of(429, 502, 503, 504);

    private final OfficeClient client;

    public HttpCounter(OfficeClient client) {
        this.client = client;
    }

    @Override
    public JsonNode post(String path, JsonNode command) {
        return patiently(() -> client.post(path, command.toString()));
    }

    @Override
    public JsonNode get(String path) {
        return patiently(() -> client.get(path));
    }

    private static JsonNode patiently(Supplier<Answer> send) {
        Duration pause = FIRST_PAUSE;
        for (int left = TRIES - 1; left > 0; left--) {
            try {
                Answer answer = send.get();
                if (!LATER.contains(answer.status())) {
                    return answer.required().json();
                }
            } catch (Mistake silence) {
                if (!(silence.getCause() instanceof IOException)) {
                    throw silence;
                }
            }
            LockSupport.parkNanos(pause.toNanos());
            pause = pause.multipliedBy(2);
        }
        return send.get().required().json();
    }
}
