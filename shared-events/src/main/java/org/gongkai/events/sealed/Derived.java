package org.gongkai.events.sealed;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;

/** Further keys made of one: each purpose has its own, and none tells anything of another (HKDF, RFC 5869). */
final class Derived {

    private Derived() {}

    /** The 256-bit key for a purpose. */
    static SecretBytes key(byte[] from, String purpose) {
        try {
            byte[] key = Hkdf.computeHkdf("HmacSha256", from, new byte[0], purpose.getBytes(UTF_8), AesGcm.KEY_SIZE);
            return SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HMAC-SHA-256", e);
        }
    }
}
