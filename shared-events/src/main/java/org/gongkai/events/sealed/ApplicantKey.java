package org.gongkai.events.sealed;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.util.SecretBytes;

/** One applicant's key, 256 random bits. Leaves this package only wrapped by the {@link MasterKey}. */
public final class ApplicantKey {

    private final SecretBytes secret;
    private final AesGcm cipher;

    private ApplicantKey(SecretBytes secret) {
        this.secret = secret;
        this.cipher = new AesGcm(secret);
    }

    /** A new key. */
    public static ApplicantKey random() {
        return new ApplicantKey(SecretBytes.randomBytes(AesGcm.KEY_SIZE));
    }

    static ApplicantKey of(byte[] octets) {
        return new ApplicantKey(SecretBytes.copyFrom(octets, InsecureSecretKeyAccess.get()));
    }

    byte[] octets() {
        return secret.toByteArray(InsecureSecretKeyAccess.get());
    }

    AesGcm cipher() {
        return cipher;
    }

    @Override
    public String toString() {
        return "ApplicantKey";
    }
}
