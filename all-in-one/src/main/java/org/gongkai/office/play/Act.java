package org.gongkai.office.play;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One command in the life of a request.
 *
 * @param command its name in the address, e.g. {@code extend-reply}; {@link #REGISTER} for the first
 * @param on the legal date of what it records
 * @param fields the body: texts, numbers, lists and maps of them, in order
 * @param links fields that only become known while playing
 */
public record Act(String command, LocalDate on, Map<String, Object> fields, Map<String, Link> links) {

    /** The command that begins the life. */
    public static final String REGISTER = "register";

    public Act {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        links = Map.copyOf(links);
    }

    /** A field whose value the office gave in an earlier answer. */
    public sealed interface Link {

        /**
         * The registration number of another request, which must have been played before.
         *
         * @param story its number
         */
        record RequestNo(int story) implements Link {}

        /**
         * The number that an earlier step of the same request has in its history.
         *
         * @param act the step's index in the story, from 0
         */
        record StepOf(int act) implements Link {}
    }

    /** The command without fields. */
    public static Act of(String command, LocalDate on) {
        return new Act(command, on, Map.of(), Map.of());
    }

    /** With one field more; dates become texts. */
    public Act with(String field, Object value) {
        var more = new LinkedHashMap<>(fields);
        more.put(field, value instanceof LocalDate date ? date.toString() : value);
        return new Act(command, on, more, links);
    }

    /** With one linked field more. */
    public Act with(String field, Link link) {
        var more = new LinkedHashMap<>(links);
        more.put(field, link);
        return new Act(command, on, fields, more);
    }
}
