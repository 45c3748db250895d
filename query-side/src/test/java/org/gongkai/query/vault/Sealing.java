package org.gongkai.query.vault;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gongkai.events.sealed.ApplicantKey;
import org.gongkai.events.sealed.KeyVault;
import org.gongkai.events.sealed.Sealed;
import org.gongkai.events.sealed.Sealer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Openers for tests of other packages, and what they open. */
public final class Sealing {

    private final Map<UUID, ApplicantKey> keys = new HashMap<>();
    private final UUID subject = UUID.randomUUID();
    private final Sealer sealer = new Sealer(new KeyVault() {
        @Override
        public ApplicantKey create(UUID whose) {
            return keys.computeIfAbsent(whose, id -> ApplicantKey.random());
        }

        @Override
        public Optional<ApplicantKey> find(UUID whose) {
            return Optional.ofNullable(keys.get(whose));
        }
    });

    /** An office without a vault. */
    public static Applicants nothingOpens() {
        return new Applicants(null);
    }

    /** Sealed under the key of the one applicant. */
    public Sealed seal(String text) {
        keys.computeIfAbsent(subject, id -> ApplicantKey.random());
        return sealer.seal(subject, text);
    }

    /** Opens what was sealed here. */
    public Applicants opener() {
        return new Applicants(sealer);
    }

    /** The keys of an office without a vault. */
    public static Keys noKeys() {
        return new Keys(null);
    }

    /** The keys of this vault. */
    public static Keys keys(JdbcClient vault, Path masterKey) {
        return new Keys(new ReadOnlyVault(vault, masterKey));
    }
}
