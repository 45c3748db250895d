package org.gongkai.office.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The endings a report's file can have, each with what it is asked for by. */
enum Ending {
    DOCX(".docx"),
    XLSX(".xlsx"),
    PDF(".pdf"),
    HTML(".html"),
    JSON(".json"),
    CSV("/tables.csv");

    private final String path;

    Ending(String path) {
        this.path = path;
    }

    /** What follows the year in the address. */
    String path() {
        return path;
    }

    /** The one that a file's name has, whatever its case. */
    static Optional<Ending> of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(ending -> lower.endsWith("." + ending.name().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
