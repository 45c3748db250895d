package org.gongkai.command.vault;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings the schema {@code vault} up to date; may be run by several processes at once, which then wait in line. */
public final class VaultMigration {

    private VaultMigration() {}

    /** As the role that owns the vault. */
    public static void migrate(VaultProperties vault) {
        migrate(Flyway.configure().dataSource(vault.url(), vault.username(), vault.password()));
    }

    /**
     * Up to this version only, to fill it as it was then.
     *
     * @param version a number, or {@code latest}
     */
    public static void migrate(DataSource vault, String version) {
        migrate(Flyway.configure().dataSource(vault).target(version));
    }

    /** Up to the newest version this program knows. */
    public static void migrate(DataSource vault) {
        migrate(vault, "latest");
    }

    private static void migrate(FluentConfiguration flyway) {
        flyway.schemas("vault")
                .table("migration")
                .locations("classpath:db/vault")
                .load()
                .migrate();
    }
}
