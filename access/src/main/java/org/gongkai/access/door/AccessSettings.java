package org.gongkai.access.door;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * {@code gongkai.access.*}.
 *
 * @param token the bearer token of programs, at least 32 characters
 * @param metricsToken the bearer token of whoever collects {@code /metrics}, good for nothing else, at least 32
 *     characters; left out, only the token above is
 */
@ConfigurationProperties("gongkai.access")
public record AccessSettings(String token, @Nullable String metricsToken) {

    private static final int SHORTEST = 32;

    public AccessSettings {
        if (token == null || token.length() < SHORTEST) {
            throw new IllegalArgumentException("gongkai.access.token must have at least " + SHORTEST + " characters");
        }
        if (metricsToken != null && metricsToken.length() < SHORTEST) {
            throw new IllegalArgumentException(
                    "gongkai.access.metrics-token must have at least " + SHORTEST + " characters, or be left out");
        }
    }
}
