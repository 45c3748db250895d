package org.gongkai.events.json;

/**
 * What the log calls a kind of fact: never a Java name, so that classes may be renamed and moved.
 *
 * @param name short and stable, for instance RequestReceived
 * @param version of the JSON's shape, from 1
 */
public record EventType(String name, int version) {

    public EventType {
        if (name.isBlank() || version < 1) {
            throw new IllegalArgumentException(
                    "an event has a name and a version from 1, found " + name + " " + version);
        }
    }

    @Override
    public String toString() {
        return name + " " + version;
    }
}
