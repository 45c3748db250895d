package org.gongkai.events.remedy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A review or suit, whatever its number is or becomes. */
public record CaseId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CaseId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
