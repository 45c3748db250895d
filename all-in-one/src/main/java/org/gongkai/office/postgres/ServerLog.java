package org.gongkai.office.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The log of a process, {@code log/<name>.log}: begun anew above 10 MB, with the one before kept beside. */
public final class ServerLog {

    private static final long LIMIT = 10_000_000;
    private static final int TAIL = 2_000;

    private ServerLog() {}

    /** The log of this process in this data directory. */
    public static Path in(Path folder, String name) throws IOException {
        Path log = Files.createDirectories(folder.resolve("log")).resolve(name + ".log");
        if (Files.exists(log) && Files.size(log) > LIMIT) {
            Files.move(log, log.resolveSibling(name + ".log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        return log;
    }

    /** Its last lines, for whoever must see why it did not start. */
    public static String tail(Path log) {
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
