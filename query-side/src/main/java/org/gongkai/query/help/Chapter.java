package org.gongkai.query.help;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A chapter of the guide, in reading order: the file of its name, and what its address ends with. */
public enum Chapter {
    START,
    DESK,
    REGISTER,
    CONFIRM,
    CASE,
    REQUESTS,
    LETTERS,
    CASES,
    PROACTIVE,
    REPORTS,
    ARCHIVE,
    ADMIN,
    QUESTIONS;

    /** Its name in addresses and files. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The chapter of this name. */
    static Optional<Chapter> of(String slug) {
        return Arrays.stream(values())
                .filter(chapter -> chapter.slug().equals(slug))
                .findFirst();
    }
}
