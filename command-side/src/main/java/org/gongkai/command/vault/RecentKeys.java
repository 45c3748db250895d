package org.gongkai.command.vault;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.gongkai.events.sealed.ApplicantKey;

/** The keys used last. Short-lived, because another node's erasure must reach this one too. */
final class RecentKeys {

    /** A page of a long list needs 100; a few clerks at once are served. */
    private static final int MOST = 1_000;

    /** How long an erasure on another node may go unnoticed: one minute. */
    private static final long LIFE_NANOS = 60_000_000_000L;

    private record Recent(ApplicantKey key, long readAt) {}

    private final Map<UUID, Recent> keys = new LinkedHashMap<>();
    private final LongSupplier nanos;

    /** With a clock that only ever runs forward, in nanoseconds. */
    RecentKeys(LongSupplier nanos) {
        this.nanos = nanos;
    }

    synchronized Optional<ApplicantKey> find(UUID subject) {
        Recent recent = keys.get(subject);
        return recent == null || nanos.getAsLong() - recent.readAt > LIFE_NANOS
                ? Optional.empty()
                : Optional.of(recent.key);
    }

    synchronized void keep(UUID subject, ApplicantKey key) {
        keys.remove(subject);
        keys.put(subject, new Recent(key, nanos.getAsLong()));
        if (keys.size() > MOST) {
            keys.remove(keys.keySet().iterator().next());
        }
    }

    synchronized void forget(UUID subject) {
        keys.remove(subject);
    }
}
