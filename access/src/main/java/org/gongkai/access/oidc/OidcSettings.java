package org.gongkai.access.oidc;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * {@code gongkai.access.oidc.*}; off unless issuer, client id and secret are given.
 *
 * @param issuer its address, as it writes it into its tokens
 * @param claim what of a token is the login of an account here; preferred_username when left out
 */
@ConfigurationProperties("gongkai.access.oidc")
public record OidcSettings(
        @Nullable String issuer,
        @Nullable String clientId,
        @Nullable String clientSecret,
        @Nullable String claim) {

    /** Whether it is to be used. */
    public boolean on() {
        return issuer != null && clientId != null && clientSecret != null;
    }

    String login() {
        return claim == null ? "preferred_username" : claim;
    }

    /** Without the secret, which a log must never show. */
    @Override
    public String toString() {
        return clientId + " at " + issuer;
    }
}
