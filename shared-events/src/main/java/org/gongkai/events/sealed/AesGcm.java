package org.gongkai.events.sealed;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.UUID;

/** AES-256-GCM in Tink's wire format: prefix (1, key number), nonce, ciphertext, tag. */
final class AesGcm {

    /** Octets of a key. */
    static final int KEY_SIZE = 32;

    /** The number in the prefix: a later generation of keys would have the next. */
    private static final int GENERATION = 1;

    private final Aead aead;

    @AccessesPartialKey
    AesGcm(SecretBytes key) {
        try {
            this.aead = AesGcmJce.create(AesGcmKey.builder()
                    .setParameters(PredefinedAeadParameters.AES256_GCM)
                    .setKeyBytes(key)
                    .setIdRequirement(GENERATION)
                    .build());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no AES-256-GCM", e);
        }
    }

    /** Encrypted, and bound to the subject. */
    byte[] encrypt(UUID subject, byte[] plain) {
        try {
            return aead.encrypt(plain, octets(subject));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot encrypt " + plain.length + " octets for " + subject, e);
        }
    }

    /** The plain octets, if key, subject and octets are those of the encryption. */
    byte[] decrypt(UUID subject, byte[] encrypted) throws GeneralSecurityException {
        return aead.decrypt(encrypted, octets(subject));
    }

    private static byte[] octets(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
