package org.gongkai.command.vault;

import org.flywaydb.core.Flyway;

/** Brings the schema {@code vault} up to date; may be run by several processes at once, which then wait in line. */
public final class VaultMigration {

    private VaultMigration() {}

    /** As the role that owns the vault. */
    public static void migrate(VaultProperties vault) {
        migrate(vault, "latest");
    }

    /**
     * Up to this version only, to fill it as it was then.
     *
     * @param version a number, or {@code latest}
     */
    public static void migrate(VaultProperties vault, String version) {
        Flyway.configure()
                .dataSource(vault.url(), vault.username(), vault.password())
                .schemas("vault")
                .table("migration")
                .locations("classpath:db/vault")
                .target(version)
                .load()
                .migrate();
    }
}
