package org.gongkai.command.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.gongkai.events.sealed.ApplicantKey;
import org.gongkai.events.sealed.KeyVault;
import org.gongkai.events.sealed.MasterKey;
import org.gongkai.events.sealed.SealBroken;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The vault in PostgreSQL, table {@code vault.applicant_key}. Safe for threads.
 *
 * <p>Give it a data source of its own: a key must be kept before the event that needs it, whatever becomes of that
 * event's transaction. A key without an event harms nobody; an event without its key is lost.
 */
public final class VaultKeys implements KeyVault {

    private static final String INSERT = statement("insert-key.sql");
    private static final String FIND = statement("find-key.sql");
    private static final String ERASE = statement("erase-key.sql");
    private static final String NEWEST = statement("newest-key.sql");

    private final JdbcClient jdbc;
    private final MasterKey master;
    private final Erasures register;
    private final RecentKeys recent;

    /** Over the vault's database, with the installation's master key; erasures are told to no file. */
    public VaultKeys(JdbcClient jdbc, MasterKey master) {
        this(jdbc, master, new Erasures(jdbc, null));
    }

    /** The same; erasures are told to the files of this register. */
    public VaultKeys(JdbcClient jdbc, MasterKey master, Erasures register) {
        this(jdbc, master, register, System::nanoTime);
    }

    VaultKeys(JdbcClient jdbc, MasterKey master, Erasures register, LongSupplier nanos) {
        this.jdbc = jdbc;
        this.master = master;
        this.register = register;
        this.recent = new RecentKeys(nanos);
    }

    /**
     * Tries the master key on the newest key, so that a wrong or lost one is noticed at the start and nothing is sealed
     * with it.
     *
     * @throws SealBroken when it does not fit; an empty vault fits any
     */
    public void requireMasterKeyFits() {
        jdbc.sql(NEWEST)
                .query((row, n) -> master.unwrap(row.getObject("subject", UUID.class), row.getBytes("wrapped")))
                .optional();
    }

    @Override
    public ApplicantKey create(UUID subject) {
        // A rolled-back attempt may have left a key here that the table no longer has.
        recent.forget(subject);
        jdbc.sql(INSERT)
                .param("subject", subject)
                .param("wrapped", master.wrap(subject, ApplicantKey.random()))
                .update();
        return find(subject)
                .orElseThrow(() -> new IllegalStateException("the key of applicant " + subject + " was just made"));
    }

    @Override
    public Optional<ApplicantKey> find(UUID subject) {
        Optional<ApplicantKey> known = recent.find(subject);
        return known.isPresent() ? known : read(subject);
    }

    private Optional<ApplicantKey> read(UUID subject) {
        Optional<ApplicantKey> key = jdbc.sql(FIND)
                .param("subject", subject)
                .query((row, n) -> row.getBytes("wrapped"))
                .optional()
                .map(wrapped -> master.unwrap(subject, wrapped));
        key.ifPresentOrElse(found -> recent.keep(subject, found), () -> recent.forget(subject));
        return key;
    }

    /**
     * Erases the applicant for good: what was sealed stays sealed, on every node within a minute, and is on the
     * register of erasures, so that no backup brings it back.
     *
     * @return whether there was a key
     */
    public boolean erase(UUID subject) {
        int rows = jdbc.sql(ERASE).param("subject", subject).update();
        recent.forget(subject);
        register.publish();
        return rows > 0;
    }

    static String statement(String file) {
        try (var in = VaultKeys.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
