package org.gongkai.contract;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.gongkai.events.json.EventJson;
import org.jspecify.annotations.Nullable;

/** Walks from a type to the types in it and writes down what its JSON text looks like. */
final class Shape {

    private static final String OURS = "org.gongkai.";
    private static final JsonMapper JSON = EventJson.mapper();
    private static final Set<JsonInclude.Include> LEFT_OUT =
            EnumSet.of(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_DEFAULT);

    private static final Map<Class<?>, String[]> PLAIN = Map.ofEntries(
            Map.entry(String.class, new String[] {"string"}),
            Map.entry(int.class, new String[] {"integer"}),
            Map.entry(Integer.class, new String[] {"integer"}),
            Map.entry(long.class, new String[] {"integer"}),
            Map.entry(Long.class, new String[] {"integer"}),
            Map.entry(boolean.class, new String[] {"boolean"}),
            Map.entry(Boolean.class, new String[] {"boolean"}),
            Map.entry(BigDecimal.class, new String[] {"number"}),
            Map.entry(UUID.class, new String[] {"string", "uuid"}),
            Map.entry(LocalDate.class, new String[] {"string", "date"}),
            Map.entry(Instant.class, new String[] {"string", "date-time"}));

    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    private Shape() {}

    /** The schema of an event's payload, complete in itself. */
    static ObjectNode of(Class<?> event) {
        var shape = new Shape();
        ObjectNode schema = shape.object(event);
        if (!shape.definitions.isEmpty()) {
            ObjectNode definitions = schema.putObject("$defs");
            shape.definitions.forEach(definitions::set);
        }
        return schema;
    }

    private ObjectNode any(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return container((Class<?>) parameterized.getRawType(), parameterized.getActualTypeArguments());
        }
        var plain = (Class<?>) type;
        String[] words = PLAIN.get(plain);
        if (words != null) {
            return plain(words);
        }
        return plain.isEnum() ? named(plain) : valueOf(plain).map(this::any).orElseGet(() -> named(plain));
    }

    private ObjectNode container(Class<?> raw, Type[] arguments) {
        if (Collection.class.isAssignableFrom(raw)) {
            return set(typed("array"), "items", any(arguments[0]));
        }
        if (Map.class.isAssignableFrom(raw)) {
            var map = set(typed("object"), "additionalProperties", any(arguments[1]));
            return arguments[0] instanceof Class<?> key && key.isEnum() ? set(map, "propertyNames", any(key)) : map;
        }
        throw new IllegalArgumentException("no schema is known for " + raw);
    }

    /** A type of ours, described once and referred to. */
    private ObjectNode named(Class<?> type) {
        if (!type.getName().startsWith(OURS)) {
            throw new IllegalArgumentException("no schema is known for " + type);
        }
        String name = type.getName().substring(OURS.length()).replace('$', '.');
        if (!definitions.containsKey(name)) {
            definitions.put(name, JsonNodeFactory.instance.objectNode()); // Holds the place, should it contain itself.
            definitions.put(name, described(type));
        }
        return JsonNodeFactory.instance.objectNode().put("$ref", "#/$defs/" + name);
    }

    private ObjectNode described(Class<?> type) {
        if (type.isEnum()) {
            var schema = typed("string");
            var values = schema.putArray("enum");
            Arrays.stream(type.getEnumConstants())
                    .map(value -> JSON.convertValue(value, String.class))
                    .forEach(values::add);
            return schema;
        }
        if (!type.isRecord()) {
            return choice(type);
        }
        var format = type.getAnnotation(JsonFormat.class);
        return format != null && format.shape() == JsonFormat.Shape.ARRAY ? row(type) : object(type);
    }

    /** A record written as its values in order, without their names. */
    private ObjectNode row(Class<?> type) {
        var schema = typed("array");
        var values = schema.putArray("prefixItems");
        for (RecordComponent component : type.getRecordComponents()) {
            values.add(any(component.getGenericType()).put("title", component.getName()));
        }
        return schema.put("items", false).put("minItems", values.size()).put("maxItems", values.size());
    }

    private ObjectNode object(Class<?> type) {
        var schema = typed("object");
        ObjectNode properties = schema.putObject("properties");
        var required = schema.putArray("required");
        for (RecordComponent component : type.getRecordComponents()) {
            properties.set(component.getName(), any(component.getGenericType()));
            if (isAlwaysThere(type, component)) {
                required.add(component.getName());
            }
        }
        return schema.put("additionalProperties", false);
    }

    /** One of several kinds, told apart by a field. */
    private ObjectNode choice(Class<?> type) {
        var kinds = type.getAnnotation(JsonSubTypes.class);
        var told = type.getAnnotation(JsonTypeInfo.class);
        if (kinds == null || told == null) {
            throw new IllegalArgumentException("no schema is known for " + type);
        }
        var schema = JsonNodeFactory.instance.objectNode();
        var choices = schema.putArray("oneOf");
        for (var kind : kinds.value()) {
            ObjectNode one = object(kind.value());
            ((ObjectNode) one.get("properties")).putObject(told.property()).put("const", kind.name());
            one.withArray("required").add(told.property());
            choices.add(one);
        }
        return schema;
    }

    /** The same rule as the reader's: see {@link org.gongkai.events.json.EventJson}. */
    private static boolean isAlwaysThere(Class<?> type, RecordComponent component) {
        return !type.isAnnotationPresent(JsonInclude.class)
                && !mayBeLeftOut(type, component)
                && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** Jackson is asked, because what says so may stand on the method of an interface that the record implements. */
    private static boolean mayBeLeftOut(Class<?> type, RecordComponent component) {
        return JSON.getSerializationConfig().introspect(JSON.constructType(type)).findProperties().stream()
                .filter(property -> property.getName().equals(component.getName()))
                .anyMatch(property -> LEFT_OUT.contains(property.findInclusion().getValueInclusion()));
    }

    /** What a type that is written as one value is written as. */
    private static Optional<Type> valueOf(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.isAnnotationPresent(JsonValue.class))
                .map(Method::getGenericReturnType)
                .findFirst();
    }

    private static ObjectNode plain(String[] words) {
        return words.length == 1 ? typed(words[0]) : typed(words[0]).put("format", words[1]);
    }

    private static ObjectNode typed(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }

    private static ObjectNode set(ObjectNode schema, String name, ObjectNode part) {
        schema.set(name, part);
        return schema;
    }
}
