package org.gongkai.query.desk;

import java.util.Arrays;
import java.util.List;
import org.gongkai.access.Visitor;
import org.gongkai.query.problem.Refused;
import org.jspecify.annotations.Nullable;

/** Whose requests lie on the desk. */
public enum Whose {
    /** Those the reader handles, by his name or his login. */
    MINE,
    /** Those of the reader's section. */
    SECTION,
    /** All of the agency. */
    ALL;

    /**
     * As it stands in the address: {@code mine}, {@code section} or {@code all}, which is usual.
     *
     * @throws Refused when it is neither
     */
    static Whose read(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return ALL;
        }
        return Arrays.stream(values())
                .filter(whose -> whose.code().equals(text))
                .findFirst()
                .orElseThrow(() -> Refused.badParameter(
                        "whose", "whose 应为 mine、section 或 all。", "whose should be mine, section or all."));
    }

    /** As it stands in the address. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The handlers asked for; null for any. Nobody handles under an empty name. */
    @Nullable
    List<String> handlers(@Nullable Visitor reader) {
        return switch (this) {
            case MINE -> reader == null ? List.of() : List.of(reader.login(), reader.fullName());
            case SECTION, ALL -> null;
        };
    }

    /** The section asked for; null for any. */
    @Nullable
    String section(@Nullable Visitor reader) {
        return switch (this) {
            case SECTION -> reader == null ? "" : reader.section();
            case MINE, ALL -> null;
        };
    }
}
