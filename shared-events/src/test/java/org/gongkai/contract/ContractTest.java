package org.gongkai.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gongkai.events.json.EventJson;
import org.gongkai.events.json.EventType;
import org.gongkai.events.json.UnknownEvent;
import org.gongkai.events.request.RequestReceived;
import org.junit.jupiter.api.Test;

/**
 * Holds every event to the shape in docs/contract. Run with {@code -Dcontract.write=true} to store what was added; a
 * shape once stored is never replaced by one that breaks it.
 */
class ContractTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path STORED =
            Path.of("../docs/contract").toAbsolutePath().normalize();
    private static final String ADVICE = "这些事件的格式与已发布的不兼容。请提高版本号并编写升级转换；兼容的新增请用 -Dcontract.write=true 保存。"
            + " Raise the event's version in EventCatalog and write an Upcaster from the old one; what was only added"
            + " is"
            + " stored with -Dcontract.write=true.";

    @Test
    void no_event_changes_incompatibly_without_a_new_version_and_a_way_from_the_old() throws IOException {
        var breaks = new ArrayList<String>();
        Contract.CURRENT.schemas().forEach((type, schema) -> {
            Path file = STORED.resolve("events").resolve(Contract.fileName(type));
            if (Files.exists(file)) {
                Compatibility.breaks(read(file), schema).forEach(text -> breaks.add(type.name() + text));
            }
        });
        assertThat(breaks).as(ADVICE).isEmpty();
    }

    @Test
    void the_stored_contract_is_that_of_the_program() throws IOException {
        Contract.CURRENT.schemas().forEach((type, schema) -> same("events/" + Contract.fileName(type), schema));
        same("asyncapi.json", Contract.CURRENT.asyncApi());
    }

    @Test
    void every_shape_ever_stored_can_still_be_read() throws IOException {
        try (Stream<Path> files = Files.list(STORED.resolve("events"))) {
            var lost = files.map(ContractTest::read)
                    .map(schema -> new EventType(
                            schema.path("title").asText(),
                            schema.path("x-dataversion").asInt()))
                    .filter(type -> !isKnown(type))
                    .toList();
            assertThat(lost).as(ADVICE).isEmpty();
        }
    }

    @Test
    void a_field_removed_made_required_or_of_another_type_and_a_value_removed_are_breaks() {
        var schema = schema();
        assertThat(breaks(s -> fields(s).remove("requestNo"))).containsExactly("/requestNo was removed");
        assertThat(breaks(s -> s.withArray("required").add("openingYear")))
                .containsExactly("/openingYear must be there now and need not have been");
        assertThat(breaks(s -> ((ObjectNode) fields(s).get("requestNo")).put("type", "integer")))
                .containsExactly("/requestNo was \"string\", is \"integer\"");
        assertThat(breaks(s -> ((ArrayNode) s.at("/$defs/events.request.Origin/enum")).remove(0)))
                .singleElement()
                .asString()
                .startsWith("/origin could be ");
        assertThat(Compatibility.breaks(schema, schema())).isEmpty();
    }

    @Test
    void a_field_that_may_be_left_out_and_a_new_value_are_no_breaks() {
        assertThat(breaks(s -> fields(s).putObject("note").put("type", "string")))
                .isEmpty();
        assertThat(breaks(s -> ((ArrayNode) s.at("/$defs/events.request.Origin/enum")).add("NEWER")))
                .isEmpty();
    }

    private static List<String> breaks(Consumer<ObjectNode> change) {
        var changed = schema();
        change.accept(changed);
        return Compatibility.breaks(schema(), changed);
    }

    private static ObjectNode fields(ObjectNode schema) {
        return (ObjectNode) schema.get("properties");
    }

    private static ObjectNode schema() {
        var type = new EventType(RequestReceived.class.getSimpleName(), 1);
        return Objects.requireNonNull(Contract.CURRENT.schemas().get(type));
    }

    private static void same(String name, ObjectNode now) {
        try {
            Path file = STORED.resolve(name);
            if (Boolean.getBoolean("contract.write")) {
                var before = Files.exists(file) ? read(file) : now;
                assertThat(Compatibility.breaks(before, now)).as(ADVICE).isEmpty();
                Files.createDirectories(Objects.requireNonNull(file.getParent()));
                Files.writeString(file, now.toPrettyString() + "\n");
            }
            assertThat(file).as(ADVICE).exists();
            assertThat(read(file)).as("%s. %s", name, ADVICE).isEqualTo(JSON.readTree(now.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isKnown(EventType type) {
        try {
            EventJson.CURRENT.check(type);
            return true;
        } catch (UnknownEvent e) {
            return false;
        }
    }
}
