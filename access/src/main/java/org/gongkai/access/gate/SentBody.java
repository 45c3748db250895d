package org.gongkai.access.gate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a body says about where it belongs: read as strictly as whoever carries it out reads it. */
final class SentBody {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final int UUID_LENGTH = 36;
    private static final int BASE64_LENGTH = 24;
    private static final int DASHES = 4;

    private final @Nullable JsonNode fields;

    private SentBody(@Nullable JsonNode fields) {
        this.fields = fields;
    }

    /** What cannot be read says nothing here; it is refused where it is carried out. */
    static SentBody of(byte[] body) {
        try {
            JsonNode tree = JSON.readTree(new String(body, UTF_8));
            return new SentBody(tree.isObject() ? tree : null);
        } catch (JacksonException e) {
            return new SentBody(null);
        }
    }

    /** Whether it names an agency. */
    boolean namesAgency() {
        return fields != null && fields.hasNonNull("agency");
    }

    /** The agency it names; empty when it names none, or in a way nobody can read. */
    OptionalInt agency() {
        JsonNode agency = fields == null ? null : fields.get("agency");
        return agency != null && agency.isInt() ? OptionalInt.of(agency.intValue()) : OptionalInt.empty();
    }

    /** Every id in it, at any depth, in whichever way an id can be written. */
    Set<UUID> ids() {
        var ids = new HashSet<UUID>();
        if (fields != null) {
            collect(fields, ids);
        }
        return ids;
    }

    /** The paper is put on file by whoever handles the request; only signing on the screen is the head's own. */
    boolean signsOnline(String command) {
        return signs(command, fields);
    }

    private static boolean signs(String command, @Nullable JsonNode step) {
        if (step == null) {
            return false;
        }
        if (command.equals("sign-draft") && !step.path("mode").asString("").equals("PAPER")) {
            return true;
        }
        for (JsonNode nested : step.path("steps")) {
            if (signs(nested.path("command").asString(""), nested)) {
                return true;
            }
        }
        return false;
    }

    private static void collect(JsonNode node, Set<UUID> ids) {
        if (node.isString()) {
            UUID id = id(node.stringValue().strip());
            if (id != null) {
                ids.add(id);
            }
        }
        node.forEach(child -> collect(child, ids));
    }

    /** The id a text means; null when it means none. */
    static @Nullable UUID id(String text) {
        try {
            if (text.length() == BASE64_LENGTH) {
                ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(text));
                return new UUID(bytes.getLong(), bytes.getLong());
            }
            boolean dashed = text.chars().filter(c -> c == '-').count() == DASHES;
            return dashed && text.length() <= UUID_LENGTH ? UUID.fromString(text) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
