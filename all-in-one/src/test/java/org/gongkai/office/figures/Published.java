package org.gongkai.office.figures;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/** Figures of table 三 as agencies published them. */
public final class Published {

    private Published() {}

    /** The files whose figures tie out. */
    public static Stream<Path> balanced() {
        return Stream.of(
                        "01-shanghai-office-2019",
                        "02-shanghai-office-2025",
                        "05-huaian-city-2024",
                        "10-pingtan-2019",
                        "12-pingtan-2021",
                        "18-shuyang-county-2025",
                        "19-shuyang-drc-2023")
                .map(Published::file);
    }

    /** One of them. */
    public static Path file(String name) {
        try {
            return Path.of(Objects.requireNonNull(Published.class.getResource("/figures/" + name + ".json"), name)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
