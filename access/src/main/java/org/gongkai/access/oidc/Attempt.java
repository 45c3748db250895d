package org.gongkai.access.oidc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import org.gongkai.access.account.Secret;
import org.jspecify.annotations.Nullable;

/**
 * One way to the identity service and back, kept by the browser that goes it.
 *
 * @param state comes back in the address
 * @param nonce comes back in the token
 * @param verifier what only this browser's way can show (PKCE, RFC 7636)
 * @param then where to go on afterwards, an address of ours
 */
record Attempt(String state, String nonce, String verifier, String then) {

    private static final int PARTS = 4;

    static Attempt begin(String then) {
        return new Attempt(Secret.random(), Secret.random(), Secret.random(), then);
    }

    /** As the browser kept it; null when it kept none. */
    static @Nullable Attempt read(@Nullable String kept) {
        String[] parts = kept == null ? new String[0] : kept.split("\\.", -1);
        if (parts.length != PARTS) {
            return null;
        }
        try {
            return new Attempt(
                    parts[0],
                    parts[1],
                    parts[2],
                    new String(Base64.getUrlDecoder().decode(parts[3]), UTF_8));
        } catch (IllegalArgumentException e) {
            return null; // Not what we gave it.
        }
    }

    String kept() {
        String address = Base64.getUrlEncoder().withoutPadding().encodeToString(then.getBytes(UTF_8));
        return String.join(".", state, nonce, verifier, address);
    }
}
