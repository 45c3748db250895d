package org.gongkai.access.oidc;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.gongkai.access.account.Secret;
import org.jspecify.annotations.Nullable;

/**
 * One way to the identity service and back, kept by the browser that goes it.
 *
 * @param state comes back in the address
 * @param nonce comes back in the token
 * @param verifier what only this browser's way can show (PKCE, RFC 7636)
 */
record Attempt(String state, String nonce, String verifier) {

    private static final int PARTS = 3;

    static Attempt begin() {
        return new Attempt(Secret.random(), Secret.random(), Secret.random());
    }

    /** As the browser kept it; null when it kept none. */
    static @Nullable Attempt read(@Nullable String kept) {
        String[] parts = kept == null ? new String[0] : kept.split("\\.", -1);
        return parts.length == PARTS ? new Attempt(parts[0], parts[1], parts[2]) : null;
    }

    String kept() {
        return state + "." + nonce + "." + verifier;
    }

    String challenge() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
