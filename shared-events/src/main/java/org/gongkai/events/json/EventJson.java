package org.gongkai.events.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.events.Event;
import org.jspecify.annotations.Nullable;

/**
 * Events as exact JSON text: the same fact is always the same octets, whatever the process, time zone or locale.
 *
 * <p>Dates are ISO, enums are names, absent values are left out. An older version is brought up to date on reading;
 * the current
 * one is read straight into its record. Safe for threads.
 */
public final class EventJson {

    /** Reads and writes the events of this program. */
    public static final EventJson CURRENT = new EventJson(EventCatalog.CURRENT, List.of());

    private final JsonMapper mapper = mapper();
    private final EventCatalog catalog;
    private final Map<EventType, Upcaster> upcasters = new HashMap<>();
    private final Map<Class<?>, ObjectWriter> writers = new HashMap<>();
    private final Map<EventType, ObjectReader> readers = new HashMap<>();

    /** With the ways from older versions to those of the catalogue; every chain must end there. */
    public EventJson(EventCatalog catalog, List<Upcaster> upcasters) {
        this.catalog = catalog;
        for (Upcaster upcaster : upcasters) {
            if (catalog.isCurrent(upcaster.from()) || this.upcasters.put(upcaster.from(), upcaster) != null) {
                throw new IllegalArgumentException("two ways to read " + upcaster.from());
            }
        }
        catalog.all().forEach((named, type) -> {
            writers.put(type, mapper.writerFor(type));
            readers.put(named, mapper.readerFor(type));
        });
        this.upcasters.keySet().forEach(this::check);
    }

    /** The mapper behind it: strict and exact, for other texts that are stored beside events. */
    public static JsonMapper mapper() {
        return JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .annotationIntrospector(
                        AnnotationIntrospector.pair(new NothingLeftOut(), new JacksonAnnotationIntrospector()))
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(
                        DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE,
                        DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                .build();
    }

    /** What the log calls the event. */
    public EventType typeOf(Event event) {
        return catalog.typeOf(event.getClass());
    }

    /** The event's text, in its current version. */
    public String write(Event event) {
        ObjectWriter writer = writers.get(event.getClass());
        if (writer == null) {
            throw new UnknownEvent(event.getClass());
        }
        try {
            return writer.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new UnreadableEvent(typeOf(event), e);
        }
    }

    /**
     * The event a text stands for.
     *
     * @throws UnknownEvent when neither the name nor a way from this version is known
     * @throws UnreadableEvent when the text does not have the version's shape
     */
    public Event read(String name, int version, String json) {
        var type = new EventType(name, version);
        ObjectReader reader = readers.get(type);
        try {
            return reader == null ? upcast(type, json) : reader.readValue(json);
        } catch (JsonProcessingException e) {
            throw new UnreadableEvent(type, e);
        }
    }

    /**
     * Refuses a name or version that could not be read, without a text: so that a program can refuse a log at its
     * start.
     */
    public EventType check(EventType type) {
        EventType at = type;
        for (int step = 0; step <= upcasters.size(); step++) {
            if (catalog.isCurrent(at)) {
                return at;
            }
            at = next(at).to();
        }
        throw new IllegalArgumentException("the ways to read " + type + " go round in a circle");
    }

    private Event upcast(EventType type, String json) throws JsonProcessingException {
        EventType at = type;
        check(at);
        var node = mapper.readerFor(ObjectNode.class).<ObjectNode>readValue(json);
        while (!catalog.isCurrent(at)) {
            Upcaster step = next(at);
            node = step.change().apply(node);
            at = step.to();
        }
        return mapper.treeToValue(node, catalog.classOf(at));
    }

    private Upcaster next(EventType type) {
        @Nullable Upcaster step = upcasters.get(type);
        if (step == null) {
            throw new UnknownEvent(type);
        }
        return step;
    }
}
