package org.gongkai.query.vault;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gongkai.events.sealed.ApplicantKey;
import org.gongkai.events.sealed.KeyVault;
import org.jspecify.annotations.Nullable;

/** The applicants' keys for those who open many things, or files; nothing is kept longer than the caller keeps it. */
public final class Keys {

    private final @Nullable ReadOnlyVault vault;

    /** With null there is no vault here, and everything stays sealed. */
    Keys(@Nullable ReadOnlyVault vault) {
        this.vault = vault;
    }

    /** The vault, to read; empty when there is none here. */
    public Optional<KeyVault> vault() {
        return Optional.ofNullable(vault);
    }

    /**
     * A vault of these applicants' keys, read at once.
     *
     * @throws org.springframework.dao.DataAccessException when the vault cannot be reached
     * @throws java.io.UncheckedIOException when there is no master key here
     */
    public KeyVault of(Collection<UUID> subjects) {
        Map<UUID, ApplicantKey> keys = new HashMap<>();
        if (vault != null) {
            vault.find(subjects, keys);
        }
        return new Snapshot(keys);
    }

    /**
     * Those of these applicants that were not erased.
     *
     * @throws org.springframework.dao.DataAccessException when the vault cannot be reached
     */
    public Set<UUID> alive(Collection<UUID> subjects) {
        return vault == null || subjects.isEmpty() ? Set.of() : vault.alive(subjects);
    }

    private record Snapshot(Map<UUID, ApplicantKey> keys) implements KeyVault {

        @Override
        public ApplicantKey create(UUID subject) {
            throw new UnsupportedOperationException("this side makes no keys; asked for that of applicant " + subject);
        }

        @Override
        public Optional<ApplicantKey> find(UUID subject) {
            return Optional.ofNullable(keys.get(subject));
        }
    }
}
