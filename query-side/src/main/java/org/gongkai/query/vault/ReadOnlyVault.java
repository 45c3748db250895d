package org.gongkai.query.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongkai.events.sealed.ApplicantKey;
import org.gongkai.events.sealed.KeyVault;
import org.gongkai.events.sealed.MasterKey;
import org.gongkai.query.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The applicants' keys, to read: nothing is kept in memory, so an erasure is felt at once. */
final class ReadOnlyVault implements KeyVault {

    private static final String FIND = Sql.of(ReadOnlyVault.class, "find-key.sql");
    private static final String FIND_MANY = Sql.of(ReadOnlyVault.class, "find-keys.sql");
    private static final String ALIVE = Sql.of(ReadOnlyVault.class, "alive.sql");

    private final JdbcClient jdbc;
    private final Path masterKeyFile;
    private volatile @Nullable MasterKey master;

    ReadOnlyVault(JdbcClient jdbc, Path masterKeyFile) {
        this.jdbc = jdbc;
        this.masterKeyFile = masterKeyFile;
    }

    @Override
    public ApplicantKey create(UUID subject) {
        throw new UnsupportedOperationException("this side makes no keys; asked for that of applicant " + subject);
    }

    @Override
    public Optional<ApplicantKey> find(UUID subject) {
        return jdbc.sql(FIND)
                .param("subject", subject)
                .query((row, n) -> row.getBytes("wrapped"))
                .optional()
                .map(wrapped -> master().unwrap(subject, wrapped));
    }

    /** Puts the keys of these applicants into the map; those erased are not there. */
    void find(Collection<UUID> subjects, Map<UUID, ApplicantKey> into) {
        jdbc.sql(FIND_MANY).param("subjects", array(subjects)).query(row -> {
            var subject = row.getObject("subject", UUID.class);
            into.put(subject, master().unwrap(subject, row.getBytes("wrapped")));
        });
    }

    Set<UUID> alive(Collection<UUID> subjects) {
        return new HashSet<>(jdbc.sql(ALIVE)
                .param("subjects", array(subjects))
                .query((row, n) -> row.getObject("subject", UUID.class))
                .list());
    }

    private static String array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    /** Read on first use: at the first start of all the other side makes it. */
    private MasterKey master() {
        MasterKey known = master;
        if (known == null) {
            known = read();
            master = known;
        }
        return known;
    }

    private MasterKey read() {
        try {
            if (Files.notExists(masterKeyFile)) {
                throw new IOException("主密钥文件不存在。 There is no master key at " + masterKeyFile);
            }
            return MasterKey.readOrCreate(masterKeyFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
