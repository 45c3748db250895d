package org.gongkai.command.body;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
    private static final int LONGEST_TEXT = 4000;

    /** Working days, numbers of steps: beyond it somebody's finger slipped. */
    private static final int LARGEST_NUMBER = 9_999;

    /** More requests than any agency has pending. */
    private static final int LARGEST_COUNT = 999_999;

    /** The years the ledger has room for. */
    private static final int FIRST_YEAR = 2000;

    private static final int LAST_YEAR = 2999;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
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
        requireComplete(command, "");
        return command;
    }

    /** Every component that is not marked nullable is there, and no text is empty or beyond all measure. */
    private static void requireComplete(Record command, String path) {
        for (RecordComponent component : command.getClass().getRecordComponents()) {
            String field = path + component.getName();
            Object value = value(component, command);
            if (value == null && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                throw new BadField(field, "缺少字段“" + field + "”。", "Field " + field + " is missing.");
            }
            requireSound(field, value);
        }
    }

    private static void requireSound(String field, @Nullable Object value) {
        switch (value) {
            case String text
            when text.isBlank() -> throw new BadField(field, "字段“" + field + "”不能为空。", "Field " + field + " is empty.");
            case String text
            when text.length() > LONGEST_TEXT ->
                throw new BadField(
                        field,
                        "字段“" + field + "”超过 " + LONGEST_TEXT + " 字。",
                        "Field " + field + " is longer than " + LONGEST_TEXT + " characters.");
            case String text
            when !isWritable(text) ->
                throw new BadField(
                        field,
                        "字段“" + field + "”含有无法保存的控制字符或残缺字符。",
                        "Field " + field + " has control characters or broken ones, which cannot be kept.");
            case LocalDate day -> requireBetween(field, day.getYear(), FIRST_YEAR, LAST_YEAR);
            case Integer number -> requireBetween(field, number, 0, LARGEST_NUMBER);
            case Map<?, ?> counts -> counts.values().forEach(count -> requireCount(field, count));
            case Collection<?> many -> many.forEach(one -> requireSound(field, one));
            case Record nested
            when nested.getClass().getName().startsWith("org.gongkai.command") -> requireComplete(nested, field + ".");
            case null, default -> {
                // Numbers, dates and codes were checked when they were read.
            }
        }
    }

    /** No half of a surrogate pair, which no database can keep, and of control characters only those of plain text. */
    private static boolean isWritable(String text) {
        return text.codePoints()
                .noneMatch(c -> (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')
                        || Character.getType(c) == Character.SURROGATE);
    }

    private static void requireCount(String field, @Nullable Object count) {
        if (!(count instanceof Integer number)) {
            throw new BadField(field, "字段“" + field + "”缺少件数。", "Field " + field + " lacks a number of requests.");
        }
        requireBetween(field, number, 0, LARGEST_COUNT);
    }

    private static void requireBetween(String field, int number, int least, int most) {
        if (number < least || number > most) {
            throw new BadField(
                    field,
                    "字段“" + field + "”应在 " + least + " 到 " + most + " 之间，填写的是 " + number + "。",
                    "Field " + field + " must be between " + least + " and " + most + "; found " + number + ".");
        }
    }

    private static @Nullable Object value(RecordComponent component, Record command) {
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true); // The record may be another package's own.
            return accessor.invoke(command);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    private static @Nullable String take(ObjectNode fields, String name) {
        JsonNode value = fields.remove(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString() || value.stringValue().isBlank()) {
            throw new BadField(name, "字段“" + name + "”应为非空文字。", "Field " + name + " must be a text.");
        }
        requireSound(name, value.stringValue());
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
