package org.gongkai.query.vault;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where this side finds the applicants' keys. Without it everything works, and personal data stay sealed.
 *
 * @param vault the keys' database
 * @param masterKeyFile the installation's master key; only ever read here
 */
@ConfigurationProperties("gongkai")
record VaultProperties(@Nullable Vault vault, @Nullable Path masterKeyFile) {

    record Vault(@Nullable Source datasource) {}

    /**
     * A database and who reads it.
     *
     * @param url jdbc:postgresql://host:port/vault
     */
    record Source(String url, String username, @Nullable String password) {}

    @Nullable
    Source source() {
        return vault == null ? null : vault.datasource();
    }
}
