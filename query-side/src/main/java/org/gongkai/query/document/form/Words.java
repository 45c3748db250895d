package org.gongkai.query.document.form;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the office writes itself.
 *
 * @param preamble before part one; none for none
 * @param parts by part; one that is missing is printed with the prompt of the official form
 * @param date at the foot; null for none
 */
public record Words(
        List<String> preamble,
        Map<Part, List<String>> parts,
        @Nullable String date) {

    /** Nothing written yet. */
    public static final Words NONE = new Words(List.of(), Map.of(), null);

    public Words {
        preamble = List.copyOf(preamble);
        var copy = new EnumMap<Part, List<String>>(Part.class);
        parts.forEach((part, texts) -> copy.put(part, List.copyOf(texts)));
        parts = copy;
    }

    List<String> of(Part part) {
        return parts.getOrDefault(part, List.of());
    }
}
