package org.gongkai.command.attachment;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gongkai.events.sealed.ApplicantKey;
import org.gongkai.events.sealed.KeyVault;

/** A vault that forgets when the test ends. */
final class MemoryVault implements KeyVault {

    private final Map<UUID, ApplicantKey> keys = new HashMap<>();

    @Override
    public ApplicantKey create(UUID subject) {
        return keys.computeIfAbsent(subject, s -> ApplicantKey.random());
    }

    @Override
    public Optional<ApplicantKey> find(UUID subject) {
        return Optional.ofNullable(keys.get(subject));
    }

    void erase(UUID subject) {
        keys.remove(subject);
    }
}
