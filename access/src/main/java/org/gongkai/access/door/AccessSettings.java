package org.gongkai.access.door;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * {@code gongkai.access.*}.
 *
 * @param token the bearer token of programs, at least 32 characters
 */
@ConfigurationProperties("gongkai.access")
public record AccessSettings(String token) {

    private static final int SHORTEST = 32;

    public AccessSettings {
        if (token == null || token.length() < SHORTEST) {
            throw new IllegalArgumentException("gongkai.access.token must have at least " + SHORTEST + " characters");
        }
    }
}
