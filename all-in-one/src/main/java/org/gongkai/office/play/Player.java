package org.gongkai.office.play;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.gongkai.office.data.Mistake;

/**
 * Plays stories into one agency of an office: each in its own order, several at a time.
 *
 * <p>Every command's id is made of the play's name, the story's number and the act's index: played again, also after a
 * crash, the office answers with what it did before and nothing happens twice.
 */
public final class Player {

    /** Fields in one order for ever: the office knows a repeated command by its text. */
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private final Counter counter;
    private final int connections;
    private final String play;
    private final Map<Integer, Role> roles = new ConcurrentHashMap<>();

    /**
     * @param connections how many stories are played at a time, at least 1
     * @param play a name for this play, unique in the office
     */
    public Player(Counter counter, int connections, String play) {
        this.counter = counter;
        this.connections = connections;
        this.play = play;
    }

    /** The id of a command of the play with this name: the same name gives the same id. */
    public static UUID commandId(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Plays what happens up to a day; may be called again for later days.
     *
     * @param stories in such order that a link points to an earlier one
     * @param until acts after this day are left for later
     * @throws Mistake at the first refusal, naming story, command and date
     */
    public void play(long agency, List<Story> stories, LocalDate until, Progress progress) {
        Queue<Story> queue = new ConcurrentLinkedQueue<>(stories);
        stories.forEach(story -> roles.computeIfAbsent(story.number(), n -> new Role(agency, story))
                .begin());
        try (ExecutorService workers = Executors.newFixedThreadPool(connections)) {
            List<CompletableFuture<Void>> all = IntStream.range(0, connections)
                    .mapToObj(i -> CompletableFuture.runAsync(() -> work(queue, until, progress), workers))
                    .toList();
            all.forEach(CompletableFuture::join);
        } catch (CompletionException e) {
            if (e.getCause() instanceof Mistake mistake) {
                throw mistake;
            }
            throw e;
        }
    }

    private void work(Queue<Story> queue, LocalDate until, Progress progress) {
        for (Story story = queue.poll(); story != null; story = queue.poll()) {
            Role role = role(story.number());
            try {
                role.playUntil(until, progress);
                role.told.complete(role.number);
            } catch (RuntimeException e) {
                queue.clear();
                role.told.completeExceptionally(e);
                throw e;
            }
        }
    }

    private Role role(int story) {
        Role role = roles.get(story);
        if (role == null) {
            throw new IllegalStateException("story " + story + " is not part of the play");
        }
        return role;
    }

    /** A story being played by one thread at a time. */
    private final class Role {

        private final long agency;
        private final Story story;
        private final List<Long> steps = new ArrayList<>();
        private volatile CompletableFuture<String> told = new CompletableFuture<>();
        private String path;
        private String number = "";

        Role(long agency, Story story) {
            this.agency = agency;
            this.story = story;
            this.path = story.requestId() == null ? "" : "/api/requests/" + story.requestId();
        }

        /** Others wait from now on until it has been told as far as this time. */
        void begin() {
            told = new CompletableFuture<>();
        }

        void playUntil(LocalDate until, Progress progress) {
            while (steps.size() < story.acts().size()
                    && !story.acts().get(steps.size()).on().isAfter(until)) {
                Act act = story.acts().get(steps.size());
                try {
                    steps.add(lastStep(give(act)));
                } catch (Mistake refusal) {
                    throw named(act, refusal);
                }
                progress.step();
            }
        }

        private JsonNode give(Act act) {
            ObjectNode body = body(act);
            if (!act.command().equals(Act.REGISTER)) {
                return noted(counter.post(path + "/" + act.command(), body));
            }
            JsonNode answer = noted(counter.post("/api/requests", body.put("agency", agency)));
            path = "/api/requests/" + answer.path("requestId").asText();
            return answer;
        }

        private ObjectNode body(Act act) {
            ObjectNode body = JSON.valueToTree(act.fields());
            act.links().forEach((field, link) -> {
                switch (link) {
                    case Act.Link.RequestNo other ->
                        body.put(field, role(other.story()).told.join());
                    case Act.Link.StepOf step -> body.put(field, steps.get(step.act()));
                }
            });
            return body.put(
                    "commandId",
                    commandId(play + "/" + story.number() + "/" + steps.size()).toString());
        }

        private JsonNode noted(JsonNode answer) {
            JsonNode found = answer.findValue("requestNo");
            if (found != null && found.isTextual()) {
                number = found.asText();
            }
            return answer;
        }

        private static long lastStep(JsonNode answer) {
            JsonNode events = answer.path("events");
            return events.path(events.size() - 1).path("sequence").asLong();
        }

        private Mistake named(Act act, Mistake refusal) {
            return new Mistake(
                    "第 " + story.number() + " 件 " + act.on() + " " + act.command() + "：" + refusal.zh(),
                    "Story " + story.number() + ", " + act.command() + " of " + act.on() + ": " + refusal.getMessage(),
                    refusal);
        }
    }
}
