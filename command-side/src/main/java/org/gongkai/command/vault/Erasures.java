package org.gongkai.command.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who was erased, as the vault wrote it down, told to files outside the database: to the office's own, and to those
 * beside its backups, so that an old backup brings nobody back.
 */
public final class Erasures {

    private static final Logger LOG = LoggerFactory.getLogger(Erasures.class);
    private static final String ALL = VaultKeys.statement("erasures.sql");

    private final JdbcClient vault;
    private final @Nullable Path own;

    /**
     * Of this vault.
     *
     * @param own the office's own file; beside it {@code erasures.copies} names the others, a line each. Null: no file
     */
    public Erasures(JdbcClient vault, @Nullable Path own) {
        this.vault = vault;
        this.own = own;
    }

    /** Everybody erased so far, first to last. */
    public Map<UUID, Instant> all() {
        var erased = new LinkedHashMap<UUID, Instant>();
        vault.sql(ALL).query(row -> {
            erased.put(
                    row.getObject("subject", UUID.class),
                    row.getObject("erased_at", OffsetDateTime.class).toInstant());
        });
        return erased;
    }

    /**
     * Adds to the files whoever is missing in them. A folder of backups that is out of reach is passed over: the next
     * backup into it adds them.
     *
     * @throws UncheckedIOException when the office's own file cannot be written
     */
    public void publish() {
        if (own == null) {
            return;
        }
        Map<UUID, Instant> all = all();
        try {
            new ErasureFile(own).add(all);
            for (Path copy : copies(own)) {
                publish(copy, all);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void publish(Path copy, Map<UUID, Instant> all) {
        try {
            if (Files.isDirectory(copy.toAbsolutePath().resolveSibling("."))) {
                new ErasureFile(copy).add(all);
            }
        } catch (IOException e) {
            LOG.warn("the register of erasures beside the backups, {}, was not written: {}", copy, e.toString());
        }
    }

    /** Remembers a further file to keep up to date, beside the office's own. */
    public static void keepUp(Path own, Path copy) throws IOException {
        List<Path> known = copies(own);
        if (!known.contains(copy)) {
            var lines = new ArrayList<String>();
            known.forEach(path -> lines.add(path.toString()));
            lines.add(copy.toString());
            Files.write(own.resolveSibling("erasures.copies"), lines);
        }
    }

    private static List<Path> copies(Path own) throws IOException {
        Path list = own.resolveSibling("erasures.copies");
        return Files.exists(list)
                ? Files.readAllLines(list).stream().map(Path::of).toList()
                : List.of();
    }
}
