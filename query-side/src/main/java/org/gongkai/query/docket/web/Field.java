package org.gongkai.query.docket.web;

/**
 * A field of the short form of a step.
 *
 * @param name what the command calls it
 * @param label the end of the key of its words
 * @param kind how it is filled in
 * @param must whether the step needs it
 */
public record Field(String name, String label, Kind kind, boolean must) {

    /** How a field is filled in. */
    public enum Kind {
        DAY,
        TEXT,
        LONG,
        YES,
        FORM,
        INSTANCE,
        ROUTE,
        REQUESTS
    }

    static Field must(String name, Kind kind) {
        return new Field(name, name, kind, true);
    }

    static Field may(String name, Kind kind) {
        return new Field(name, name, kind, false);
    }

    /** What a mistaken value should have been; the label says of what. */
    static Field to(String label, Kind kind) {
        return new Field("to", label, kind, true);
    }
}
