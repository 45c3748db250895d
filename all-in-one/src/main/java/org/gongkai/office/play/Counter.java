package org.gongkai.office.play;

import com.fasterxml.jackson.databind.JsonNode;

/** An office's counter, as a program stands at it: commands in, answers out. Thread-safe. */
public interface Counter {

    /**
     * Gives a command.
     *
     * @param path begins with a slash
     * @param command the body; with an id of its own it may be sent again without doing anything twice
     * @throws org.gongkai.office.data.Mistake with the office's own sentences when it refuses, or when nothing answers
     */
    JsonNode post(String path, JsonNode command);

    /**
     * Asks.
     *
     * @param path begins with a slash; query values encoded
     * @throws org.gongkai.office.data.Mistake as above
     */
    JsonNode get(String path);
}
