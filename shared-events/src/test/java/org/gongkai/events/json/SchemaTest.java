package org.gongkai.events.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.contract.Contract;
import org.gongkai.events.Event;
import org.junit.jupiter.api.Test;

/** The schemas of the contract, held against what is really written, by a validator that is not ours. */
class SchemaTest {

    private static final int SEEDS = 20;

    @Test
    void the_text_of_every_event_is_what_its_schema_says() {
        Contract.CURRENT.schemas().forEach((type, text) -> {
            JsonSchema schema = schema(text.toString());
            Class<? extends Event> event = EventCatalog.CURRENT.classOf(type);
            samples(event)
                    .map(EventJson.CURRENT::write)
                    .forEach(json -> assertThat(schema.validate(json, InputFormat.JSON))
                            .as("%s: %s", type, json)
                            .isEmpty());
        });
    }

    @Test
    void a_text_that_leaves_out_what_must_be_there_is_not() {
        var type = new EventType("RequestReceived", 1);
        var text = Objects.requireNonNull(Contract.CURRENT.schemas().get(type)).toString();
        assertThat(schema(text).validate("{\"agency\":1}", InputFormat.JSON)).isNotEmpty();
    }

    private static Stream<? extends Event> samples(Class<? extends Event> type) {
        return IntStream.range(0, 2 * SEEDS).mapToObj(seed -> new Samples(seed, seed % 2 == 0).of(type));
    }

    private static JsonSchema schema(String text) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(text, SchemaValidatorsConfig.builder().build());
    }
}
