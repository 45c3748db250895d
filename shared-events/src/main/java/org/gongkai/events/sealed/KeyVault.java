package org.gongkai.events.sealed;

import java.util.Optional;
import java.util.UUID;

/** Keeps the applicants' keys, apart from the log: what the log seals is readable only as long as the key is here. */
public interface KeyVault {

    /**
     * The key of a new applicant, kept for good before it is returned. Called again it gives the same key.
     *
     * @param subject the applicant's random id, never used for another
     */
    ApplicantKey create(UUID subject);

    /** The applicant's key; empty when it was erased or never made. */
    Optional<ApplicantKey> find(UUID subject);
}
