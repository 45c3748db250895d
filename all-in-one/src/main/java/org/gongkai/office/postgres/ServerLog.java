package org.gongkai.office.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The server's own log, {@code log/postgres.log}: begun anew above 10 MB, with the one before kept beside. */
final class ServerLog {

    private static final long LIMIT = 10_000_000;
    private static final int TAIL = 2_000;

    private ServerLog() {}

    /** The log in this data directory. */
    static Path in(Path folder) throws IOException {
        Path log = Files.createDirectories(folder.resolve("log")).resolve("postgres.log");
        if (Files.exists(log) && Files.size(log) > LIMIT) {
            Files.move(log, log.resolveSibling("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        return log;
    }

    /** Its last lines, for whoever must see why the server did not start. */
    static String tail(Path log) {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            byte[] end = new byte[(int) Math.min(TAIL, file.length())];
            file.seek(file.length() - end.length);
            file.readFully(end);
            return new String(end, UTF_8).strip();
        } catch (IOException e) {
            return e.toString();
        }
    }
}
