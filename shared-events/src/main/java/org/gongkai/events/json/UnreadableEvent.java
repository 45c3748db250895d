package org.gongkai.events.json;

import com.fasterxml.jackson.core.JsonProcessingException;

/** The text of an event is not what its name and version say: damaged, or written by something else. */
public final class UnreadableEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableEvent(EventType type, JsonProcessingException cause) {
        super(
                "记录 " + type + " 的内容无法读取。 The text of an event " + type + " cannot be read: "
                        + cause.getOriginalMessage(),
                cause);
    }
}
