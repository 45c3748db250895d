package org.gongkai.access.gate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The table of everything that can be asked for, {@code routes.txt}. */
public final class Routes {

    private static final int COLUMNS = 4;

    private final Map<String, Route> routes = new LinkedHashMap<>();

    private Routes(String text) {
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(Routes::route)
                .forEach(route -> {
                    if (routes.put(route.key(), route) != null) {
                        throw new IllegalArgumentException("twice in the table: " + route.key());
                    }
                });
    }

    /** The table as it is shipped. */
    public static Routes shipped() {
        return shippedAnd("");
    }

    /** The same with further lines. */
    public static Routes shippedAnd(String further) {
        return new Routes(text() + "\n" + further);
    }

    private static String text() {
        try (InputStream text = Routes.class.getResourceAsStream("routes.txt")) {
            return new String(Objects.requireNonNull(text, "routes.txt").readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Route route(String line) {
        String[] columns = line.split("\\s+", -1);
        if (columns.length != COLUMNS) {
            throw new IllegalArgumentException("a line has method, pattern, who, where: " + line);
        }
        return new Route(columns[0], columns[1], Who.read(columns[2]), Where.read(columns[3]));
    }

    Optional<Route> find(String method, String pattern) {
        String read = method.equals("HEAD") ? "GET" : method;
        return Optional.ofNullable(routes.getOrDefault(read + " " + pattern, routes.get("ANY " + pattern)));
    }

    /** Whether the table has this; for the test that walks every handler. */
    public boolean has(String method, String pattern) {
        return find(method, pattern).isPresent();
    }

    /** "METHOD pattern" of every line, in order. */
    public List<String> keys() {
        return List.copyOf(routes.keySet());
    }

    /** The patterns a stranger may ask for by himself; what the server forwards to is not among them. */
    public String[] open() {
        return routes.values().stream()
                .filter(route ->
                        route.who() instanceof Who.Anyone && !route.method().equals("ANY"))
                .map(Route::pattern)
                .distinct()
                .toArray(String[]::new);
    }
}
