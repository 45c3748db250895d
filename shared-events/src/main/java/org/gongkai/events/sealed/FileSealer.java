package org.gongkai.events.sealed;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.streamingaead.AesGcmHkdfStreamingKey;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import com.google.crypto.tink.util.SecretBytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.UUID;

/**
 * Seals files of any size as they pass, a megabyte at a time (Tink's AES256_GCM_HKDF_1MB), under a key derived from
 * the applicant's: whoever erases the one erases the other.
 *
 * <p>A file is bound to its applicant and its own id, so that none can be put in the place of another.
 */
public final class FileSealer {

    private static final String PURPOSE = "gongkai attachment 1";

    private final KeyVault vault;

    /** Over the vault that has the applicants' keys. */
    public FileSealer(KeyVault vault) {
        this.vault = vault;
    }

    /**
     * What is written to it arrives sealed; closing it completes the file and closes what is behind it.
     *
     * @param subject the applicant, whose key {@link KeyVault#create} must have made
     * @throws IllegalStateException when the applicant has no key: never made, or erased
     * @throws IOException when the first octets cannot be written
     */
    public OutputStream sealing(UUID subject, UUID file, OutputStream into) throws IOException {
        ApplicantKey key = vault.find(subject)
                .orElseThrow(() -> new IllegalStateException("applicant " + subject + " has no key to seal with"));
        try {
            return cipher(key).newEncryptingStream(into, bound(subject, file));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal file " + file, e);
        }
    }

    /**
     * The plain octets of a sealed file; empty when the applicant's key was erased. Reading throws an {@link
     * IOException} at the first megabyte that was changed, is another file's, or is missing.
     */
    public Optional<InputStream> opening(UUID subject, UUID file, InputStream from) throws IOException {
        Optional<ApplicantKey> key = vault.find(subject);
        return key.isEmpty() ? Optional.empty() : Optional.of(opened(key.get(), bound(subject, file), from));
    }

    private static InputStream opened(ApplicantKey key, byte[] bound, InputStream from) throws IOException {
        try {
            return cipher(key).newDecryptingStream(from, bound);
        } catch (GeneralSecurityException e) {
            throw new IOException("not a sealed file", e);
        }
    }

    @AccessesPartialKey
    private static StreamingAead cipher(ApplicantKey key) {
        SecretBytes derived = Derived.key(key.octets(), PURPOSE);
        try {
            return AesGcmHkdfStreaming.create(
                    AesGcmHkdfStreamingKey.create(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB, derived));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no AES-256-GCM", e);
        }
    }

    private static byte[] bound(UUID subject, UUID file) {
        return ByteBuffer.allocate(4 * Long.BYTES)
                .putLong(subject.getMostSignificantBits())
                .putLong(subject.getLeastSignificantBits())
                .putLong(file.getMostSignificantBits())
                .putLong(file.getLeastSignificantBits())
                .array();
    }
}
