package org.gongkai.office.docker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** The files of the folder {@code docker/}. */
final class Docker {

    /** The whole house: what an image is built from. */
    static final Path HOUSE = Path.of("..").toAbsolutePath().normalize();

    /** The folder itself. */
    static final Path FOLDER = HOUSE.resolve("docker");

    private static final Map<String, Object> COMPOSE = new Yaml().load(text("compose.yaml"));

    private Docker() {}

    static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A part of compose.yaml, what it merges included. */
    static Map<String, Map<String, Object>> compose(String part) {
        return maps(Objects.requireNonNull(COMPOSE.get(part), part));
    }

    @SuppressWarnings("unchecked") // YAML has no types; a wrong shape fails where it is used.
    private static Map<String, Map<String, Object>> maps(Object part) {
        return (Map<String, Map<String, Object>>) part;
    }

    @SuppressWarnings("unchecked") // The same.
    static Map<String, Object> map(@Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }
}
