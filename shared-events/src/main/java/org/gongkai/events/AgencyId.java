package org.gongkai.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * An agency (行政机关) that receives requests and reports on them; a small number, given once and never again.
 *
 * @param value from 1; 0 is the installation itself, which owns calendars and other settings shared by all agencies
 */
public record AgencyId(@JsonValue int value) implements Comparable<AgencyId> {

    /** The installation: not an agency, has no requests and no report. */
    public static final AgencyId INSTALLATION = new AgencyId(0);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AgencyId {
        if (value < 0) {
            throw new IllegalArgumentException("an agency's number is 1 or more, found " + value);
        }
    }

    @Override
    public int compareTo(AgencyId other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
