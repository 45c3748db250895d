package org.gongkai.command.body;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongkai.command.request.Circumstances;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpEntity;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A command as it came in: its own fields, and those every command may have.
 *
 * @param fields the command's own
 * @param commandId names the command, so that a repeat finds the first result; null when none was given
 * @param onBehalfOf whom the actor acts for; null when for himself
 * @param given see {@link Circumstances}
 * @param hash SHA-256 of address and body, to tell a repeat from another command under the same id
 */
@SuppressWarnings("ArrayRecordComponent") // Bodies are not compared.
public record Body(
        ObjectNode fields,
        @Nullable UUID commandId,
        @Nullable String onBehalfOf,
        Circumstances given,
        byte[] hash) {

    private static final String KEY = "Idempotency-Key";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            // An amount has all the digits it was written with.
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            // A day is a day: of an instant nobody could say in which time zone it was meant.
            .withConfigOverride(LocalDate.class, day -> day.setFormat(JsonFormat.Value.forLeniency(false)))
            .build();

    /** Reads a body; {@code address} is part of what makes a command the same. */
    public static Body read(String address, HttpEntity<String> sent) {
        return read(
                address,
                sent.getBody() == null ? "" : sent.getBody(),
                sent.getHeaders().getFirst(KEY));
    }

    private static Body read(String address, String text, @Nullable String idempotencyKey) {
        JsonNode tree = tree(text);
        if (!(tree instanceof ObjectNode fields)) {
            throw new BadField("body", "请求正文应为一个 JSON 对象。", "The body must be one JSON object.");
        }
        String id = take(fields, "commandId");
        var given = new Circumstances(take(fields, "faultReason"), uuid("reopening", take(fields, "reopening")));
        return new Body(
                fields,
                uuid("commandId", id == null ? idempotencyKey : id),
                take(fields, "onBehalfOf"),
                given,
                hash(address, text));
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text.isBlank() ? "{}" : text);
        } catch (JacksonException e) {
            throw Unreadable.because(e);
        }
    }

    /** Takes the field out: a list of objects, each a body of its own; none when it is not there. */
    public List<Body> takeEach(String name) {
        JsonNode many = fields.remove(name);
        if (many == null || many.isNull()) {
            return List.of();
        }
        return many.valueStream().map(one -> nested(name, one)).toList();
    }

    private Body nested(String name, JsonNode one) {
        if (!(one instanceof ObjectNode object)) {
            throw new BadField(name, "字段“" + name + "”应为对象的列表。", "Field " + name + " must be a list of objects.");
        }
        return new Body(object, commandId, onBehalfOf, given, hash);
    }

    /**
     * Takes the field out: a list of texts with at least one.
     *
     * @throws BadField when it is none
     */
    public List<String> takeTexts(String name) {
        JsonNode many = fields.remove(name);
        List<String> texts = many == null
                ? List.of()
                : many.valueStream()
                        .filter(JsonNode::isString)
                        .map(JsonNode::stringValue)
                        .toList();
        if (many == null || texts.isEmpty() || texts.size() != many.size()) {
            throw new BadField(name, "字段“" + name + "”应为非空的文字列表。", "Field " + name + " must be a list of texts.");
        }
        return texts;
    }

    /**
     * Takes the field out.
     *
     * @throws BadField when it is missing or no text
     */
    public String takeText(String name) {
        String text = take(fields, name);
        if (text == null) {
            throw new BadField(name, "缺少字段“" + name + "”。", "Field " + name + " is missing.");
        }
        return text;
    }

    /** The command's own fields as this record. */
    public <R extends Record> R as(Class<R> type) {
        R command;
        try {
            command = JSON.treeToValue(fields, type);
        } catch (DatabindException e) {
            throw Unreadable.because(e);
        }
        Completeness.require(command);
        return command;
    }

    private static @Nullable String take(ObjectNode fields, String name) {
        JsonNode value = fields.remove(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString() || value.stringValue().isBlank()) {
            throw new BadField(name, "字段“" + name + "”应为非空文字。", "Field " + name + " must be a text.");
        }
        Completeness.requireSound(name, value.stringValue());
        return value.stringValue();
    }

    private static @Nullable UUID uuid(String field, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new BadField(field, "字段“" + field + "”应为 UUID。", "Field " + field + " must be a UUID.");
        }
    }

    private static byte[] hash(String address, String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(address.getBytes(StandardCharsets.UTF_8));
            sha.update((byte) 0);
            return sha.digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
