package org.gongkai.events.sealed;

import java.util.UUID;

/**
 * Personal data, encrypted under the applicant's own key, so that deleting the key erases them from the log for good.
 *
 * @param subject the applicant's random id: names the key in the vault and is bound to the text as associated data
 * @param box AES-256-GCM over the JSON text, as Base64 (Tink's AEAD wire format: prefix, nonce, ciphertext, tag)
 */
public record Sealed(UUID subject, String box) {}
