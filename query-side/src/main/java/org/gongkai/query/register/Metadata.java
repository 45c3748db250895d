package org.gongkai.query.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.gongkai.events.json.EventJson;
import org.jspecify.annotations.Nullable;

/**
 * Who recorded an event.
 *
 * @param by the account; null where the log does not say
 * @param onBehalfOf who decided it, when somebody else typed it in
 */
public record Metadata(@Nullable String by, @Nullable String onBehalfOf) {

    private static final JsonMapper JSON = EventJson.mapper();

    /**
     * From the text stored beside an event.
     *
     * @throws IllegalStateException when it is no JSON
     */
    public static Metadata read(String text) {
        try {
            JsonNode node = JSON.readTree(text);
            return new Metadata(text(node, "by"), text(node, "for"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("who recorded an event cannot be read", e);
        }
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asText() : null;
    }
}
