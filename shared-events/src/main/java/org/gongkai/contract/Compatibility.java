package org.gongkai.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What breaks whoever reads texts of the old shape with the new one, or the other way round. */
final class Compatibility {

    private final JsonNode before;
    private final JsonNode after;
    private final List<String> breaks = new ArrayList<>();
    private final Set<String> seen = new TreeSet<>();

    private Compatibility(JsonNode before, JsonNode after) {
        this.before = before;
        this.after = after;
    }

    /** A sentence for each break, naming the field; none when every old text still reads. */
    static List<String> breaks(JsonNode before, JsonNode after) {
        var compared = new Compatibility(before, after);
        compared.compare("", before, after);
        return compared.breaks;
    }

    private void compare(String at, JsonNode was, JsonNode is) {
        if (was.has("$ref") && is.has("$ref")) {
            String name = was.path("$ref").asText();
            if (!seen.add(name + " " + is.path("$ref").asText())) {
                return;
            }
        }
        JsonNode old = resolved(before, was);
        JsonNode now = resolved(after, is);
        for (String keyword : List.of("type", "format", "const")) {
            if (!old.path(keyword).equals(now.path(keyword))) {
                breaks.add(at + " was " + old.path(keyword) + ", is " + now.path(keyword));
                return;
            }
        }
        fields(at, old, now);
        values(at, old, now);
        kinds(at, old, now);
        row(at, old.path("prefixItems"), now.path("prefixItems"));
        for (String part : List.of("items", "additionalProperties", "propertyNames")) {
            if (old.path(part).isObject()) {
                compare(at + "[]", old.path(part), now.path(part));
            }
        }
    }

    private void fields(String at, JsonNode old, JsonNode now) {
        var was = required(old);
        for (var field : old.path("properties").properties()) {
            String name = at + "/" + field.getKey();
            JsonNode same = now.path("properties").path(field.getKey());
            if (same.isMissingNode()) {
                breaks.add(name + " was removed");
            } else {
                compare(name, field.getValue(), same);
            }
        }
        for (String name : required(now)) {
            if (!was.contains(name)) {
                breaks.add(at + "/" + name + " must be there now and need not have been");
            }
        }
    }

    private void values(String at, JsonNode old, JsonNode now) {
        var allowed = texts(now.path("enum"));
        for (String value : texts(old.path("enum"))) {
            if (!allowed.contains(value)) {
                breaks.add(at + " could be " + value + " and no longer can");
            }
        }
    }

    /** Values that have no names must stay as many and where they are. */
    private void row(String at, JsonNode old, JsonNode now) {
        if (old.size() != now.size()) {
            breaks.add(at + " had " + old.size() + " values in a row, has " + now.size());
            return;
        }
        for (int i = 0; i < old.size(); i++) {
            compare(at + "[" + i + "]", old.path(i), now.path(i));
        }
    }

    /** Kinds are found again by the constant that tells them apart. */
    private void kinds(String at, JsonNode old, JsonNode now) {
        for (JsonNode kind : old.path("oneOf")) {
            JsonNode same = null;
            for (JsonNode candidate : now.path("oneOf")) {
                same = constant(candidate).equals(constant(kind)) ? candidate : same;
            }
            if (same == null) {
                breaks.add(at + " could be the kind " + constant(kind) + " and no longer can");
            } else {
                compare(at + "(" + constant(kind) + ")", kind, same);
            }
        }
    }

    private static String constant(JsonNode kind) {
        for (JsonNode property : kind.path("properties")) {
            if (property.has("const")) {
                return property.path("const").asText();
            }
        }
        return "";
    }

    private static JsonNode resolved(JsonNode root, JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : root.at(reference.substring(1));
    }

    private static Set<String> required(JsonNode schema) {
        return texts(schema.path("required"));
    }

    private static Set<String> texts(JsonNode array) {
        var texts = new TreeSet<String>();
        array.forEach(value -> texts.add(value.asText()));
        return texts;
    }
}
