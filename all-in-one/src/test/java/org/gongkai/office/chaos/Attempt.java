package org.gongkai.office.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;

/**
 * A command that may well be refused.
 *
 * @param bureau the agency whose figures it may touch
 * @param path where to
 * @param body with a commandId
 * @param learn what to remember of the answer when it is not refused
 * @param touched every agency whose records it may add to
 */
record Attempt(Bureau bureau, String path, ObjectNode body, Consumer<JsonNode> learn, List<Bureau> touched) {

    /** One that concerns its own agency only. */
    Attempt(Bureau bureau, String path, ObjectNode body, Consumer<JsonNode> learn) {
        this(bureau, path, body, learn, List.of(bureau));
    }

    @Override
    public String toString() {
        return "POST " + path + " " + body;
    }
}
