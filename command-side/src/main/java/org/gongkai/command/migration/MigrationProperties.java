package org.gongkai.command.migration;

import java.nio.file.Path;
import org.gongkai.command.vault.VaultProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What {@code --migrate} is told.
 *
 * @param migrate the database of the log and of the accounts
 * @param vault the database of the applicants' keys
 * @param masterKeyFile made when it is missing; left out, none is made
 */
@ConfigurationProperties("gongkai")
record MigrationProperties(
        Log migrate, Vault vault, @Nullable Path masterKeyFile) {

    record Log(Source datasource) {}

    record Vault(VaultProperties datasource) {}

    /**
     * Where the log is.
     *
     * @param url jdbc:postgresql://host:port/gongkai
     * @param password of the role gongkai_migrate
     */
    record Source(String url, String password) {

        /** Without the password, which a log must never show. */
        @Override
        public String toString() {
            return url;
        }
    }
}
