package org.gongkai.contract;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.events.json.EventCatalog;
import org.gongkai.events.json.EventType;
import org.gongkai.wire.Envelope;

/** JSON Schemas of all events of a catalogue, and the AsyncAPI document that says how they come over Kafka. */
public final class Contract {

    /** The contract of this program. */
    public static final Contract CURRENT = new Contract(EventCatalog.CURRENT);

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final Map<EventType, ObjectNode> schemas = new LinkedHashMap<>();

    private Contract(EventCatalog catalog) {
        catalog.all().forEach((type, event) -> {
            var schema = JsonNodeFactory.instance.objectNode();
            schema.put("$schema", DIALECT);
            schema.put("$id", "urn:gongkai:event:" + type.name() + ":" + type.version());
            schema.put("title", type.name()).put("x-dataversion", type.version());
            schemas.put(type, schema.setAll(Shape.of(event)));
        });
    }

    /** What a schema is called where it lies: RequestReceived-1.schema.json. */
    public static String fileName(EventType type) {
        return type.name() + "-" + type.version() + ".schema.json";
    }

    /** The schema of each event's payload (JSON Schema 2020-12), in the order of the catalogue. */
    public Map<EventType, ObjectNode> schemas() {
        var copies = new LinkedHashMap<EventType, ObjectNode>();
        schemas.forEach((type, schema) -> copies.put(type, schema.deepCopy()));
        return copies;
    }

    /** The AsyncAPI 3.0 document; it refers to the schemas by file name. */
    public ObjectNode asyncApi() {
        var document = JsonNodeFactory.instance.objectNode().put("asyncapi", "3.0.0");
        document.putObject("info")
                .put("title", "Gongkai: 政府信息公开申请的全部记录 Every record of an office's disclosure requests")
                .put("version", "1")
                .put(
                        "description",
                        "One topic with one partition for each store, in the order of the log, keyed by stream."
                                + " ce_position runs 1, 2, 3 … without a hole; after a failure records may come again:"
                                + " drop what is not above the last one counted. Personal data are sealed.");
        document.put("defaultContentType", "application/json");
        channel(document.putObject("channels").putObject("events"));
        var operation =
                document.putObject("operations").putObject("publishEvents").put("action", "send");
        operation.putObject("channel").put("$ref", "#/channels/events");
        var components = document.putObject("components");
        components.putObject("schemas").set("headers", headers());
        var messages = components.putObject("messages");
        schemas.keySet().forEach(type -> message(messages.putObject(type.name()), type));
        return document;
    }

    private void channel(ObjectNode channel) {
        channel.put("address", "gongkai.{store}.events");
        channel.putObject("parameters").putObject("store").put("description", "The store's name, gongkai.kafka.store");
        channel.putObject("bindings").putObject("kafka").put("partitions", 1).put("bindingVersion", "0.5.0");
        var messages = channel.putObject("messages");
        schemas.keySet()
                .forEach(type -> messages.putObject(type.name()).put("$ref", "#/components/messages/" + type.name()));
    }

    private static void message(ObjectNode message, EventType type) {
        message.put("name", type.name()).put("contentType", "application/json");
        message.putObject("headers").put("$ref", "#/components/schemas/headers");
        message.putObject("payload")
                .put("schemaFormat", "application/schema+json;version=draft-2020-12")
                .putObject("schema")
                .put("$ref", "events/" + fileName(type));
        var kafka = message.putObject("bindings").putObject("kafka").put("bindingVersion", "0.5.0");
        kafka.putObject("key").put("type", "string").put("format", "uuid");
    }

    private static ObjectNode headers() {
        var schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        var properties = schema.putObject("properties");
        var required = schema.putArray("required");
        Envelope.ATTRIBUTES.forEach((name, meaning) -> {
            properties.putObject(name).put("type", "string").put("description", meaning);
            required.add(name);
        });
        return schema;
    }
}
