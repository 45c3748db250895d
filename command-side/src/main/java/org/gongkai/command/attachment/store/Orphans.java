package org.gongkai.command.attachment.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.command.log.Sql;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files left behind when the office died between keeping a file and recording it. */
public final class Orphans {

    /** Nobody takes that long from keeping a file to recording it. */
    private static final Duration PATIENCE = Duration.ofDays(1);

    private static final Pattern OURS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}([.]part)?");
    private static final String RECORDED = Sql.of(Orphans.class, "recorded.sql");
    private static final Logger LOG = LoggerFactory.getLogger(Orphans.class);

    private final Path directory;
    private final JdbcClient jdbc;
    private final Clock clock;

    /** In this directory; the client may read the log. */
    public Orphans(Path directory, JdbcClient jdbc, Clock clock) {
        this.directory = directory;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Sweeps without holding up the start; what fails now is tried at the next one. */
    public void sweepBeside() {
        Thread.ofPlatform().daemon().name("attachments-sweep").start(() -> {
            try {
                sweep();
            } catch (DataAccessException | UncheckedIOException e) {
                LOG.warn("Attachments were not swept: {}", e.toString());
            }
        });
    }

    /**
     * Deletes the files older than a day that the log does not know; foreign files are left alone.
     *
     * @return how many
     */
    int sweep() {
        List<Path> old = old();
        if (old.isEmpty()) {
            return 0;
        }
        Set<String> recorded =
                new HashSet<>(jdbc.sql(RECORDED).query(String.class).list());
        int swept = 0;
        for (Path file : old) {
            if (!recorded.contains(String.valueOf(file.getFileName()))) {
                delete(file);
                swept++;
            }
        }
        if (swept > 0) {
            LOG.info("Swept up {} files that no record speaks of", swept);
        }
        return swept;
    }

    private List<Path> old() {
        if (Files.notExists(directory)) {
            return List.of();
        }
        FileTime youngest = FileTime.from(Instant.now(clock).minus(PATIENCE));
        var old = new ArrayList<Path>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                boolean ours = OURS.matcher(String.valueOf(file.getFileName())).matches();
                if (ours && Files.getLastModifiedTime(file).compareTo(youngest) < 0) {
                    old.add(file);
                }
            }
            return old;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
