package org.gongkai.office;

import java.nio.file.Path;

/** Where things lie that can be made again: {@code GONGKAI_CACHE}, else the system's place for it. */
public final class Caches {

    private Caches() {}

    /** Root's is one every user may enter, because the database runs as nobody where root cannot have a namespace. */
    public static Path here() {
        String named = System.getenv("GONGKAI_CACHE");
        if (named != null && !named.isBlank()) {
            return Path.of(named).toAbsolutePath();
        }
        String home = System.getProperty("user.home");
        if (System.getProperty("user.name").equals("root")) {
            return Path.of("/var/cache/gongkai");
        }
        String caches = System.getenv("XDG_CACHE_HOME");
        return (caches == null || caches.isBlank() ? Path.of(home, ".cache") : Path.of(caches)).resolve("gongkai");
    }
}
