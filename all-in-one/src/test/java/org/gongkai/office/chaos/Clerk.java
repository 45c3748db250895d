package org.gongkai.office.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongkai.office.client.Answer;
import org.gongkai.office.client.OfficeClient;
import org.gongkai.office.data.Mistake;
import org.jspecify.annotations.Nullable;

/**
 * Registers and withdraws requests, one after the other, until nobody answers any more; remembers what was
 * acknowledged.
 */
final class Clerk implements Runnable {

    /** Every so many commands a request is withdrawn. */
    private static final int WITHDRAWAL = 3;

    /** "Nothing was recorded, try again." */
    private static final int BUSY = 503;

    private final OfficeClient client;
    private final int agency;
    private final AtomicInteger acknowledgedByAll;
    private final List<Sent> sent = new ArrayList<>();

    /**
     * A command that was sent.
     *
     * @param position acknowledged; 0 when no answer came
     */
    record Sent(String path, String body, long position) {

        boolean acknowledged() {
            return position > 0;
        }
    }

    Clerk(OfficeClient client, int agency, AtomicInteger acknowledgedByAll) {
        this.client = client;
        this.agency = agency;
        this.acknowledgedByAll = acknowledgedByAll;
    }

    @Override
    public void run() {
        String last = "";
        while (true) {
            boolean withdraws = !last.isEmpty() && sent.size() % WITHDRAWAL == 0;
            String path = withdraws ? "/api/requests/" + last + "/withdraw" : "/api/requests";
            JsonNode answer = send(path, withdraws ? withdrawal() : filing());
            if (answer == null) {
                return;
            }
            last = withdraws ? "" : answer.path("requestId").asText();
        }
    }

    /** Null when no answer came. */
    private @Nullable JsonNode send(String path, String body) {
        try {
            Answer answer = client.post(path, body);
            while (answer.status() == BUSY) {
                answer = client.post(path, body);
            }
            JsonNode json = answer.required().json();
            sent.add(new Sent(path, body, json.path("position").asLong()));
            acknowledgedByAll.incrementAndGet();
            return json;
        } catch (Mistake silence) {
            if (!(silence.getCause() instanceof IOException)) {
                throw silence;
            }
            sent.add(new Sent(path, body, 0));
            return null;
        }
    }

    private String filing() {
        return """
                {"commandId":"%s","agency":%d,"channel":"IN_PERSON","submittedOn":"2025-03-03",\
                "category":"NATURAL_PERSON","summary":"路灯",\
                "applicant":{"name":"张三"}}""".formatted(UUID.randomUUID(), agency);
    }

    private static String withdrawal() {
        return "{\"commandId\":\"%s\",\"withdrawnOn\":\"2025-03-04\",\"evidence\":\"书面\"}".formatted(UUID.randomUUID());
    }

    /** In order; to be asked when the clerk has gone home. */
    List<Sent> sent() {
        return sent;
    }
}
