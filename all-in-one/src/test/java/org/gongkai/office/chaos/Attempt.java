package org.gongkai.office.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;

/**
 * A command that may well be refused.
 *
 * @param bureau the agency whose figures it may touch
 * @param path where to
 * @param body with a commandId
 * @param learn what to remember of the answer when it is not refused
 */
record Attempt(Bureau bureau, String path, ObjectNode body, Consumer<JsonNode> learn) {

    @Override
    public String toString() {
        return "POST " + path + " " + body;
    }
}
