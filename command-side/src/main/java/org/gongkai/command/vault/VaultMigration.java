package org.gongkai.command.vault;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema {@code vault} up to date. */
public final class VaultMigration {

    private VaultMigration() {}

    /** Up to the newest version this program knows. */
    public static void migrate(DataSource vault) {
        migrate(vault, "latest");
    }

    /**
     * Up to this version only, to fill it as it was then.
     *
     * @param version a number, or {@code latest}
     */
    public static void migrate(DataSource vault, String version) {
        Flyway.configure()
                .dataSource(vault)
                .schemas("vault")
                .table("migration")
                .locations("classpath:db/vault")
                .target(version)
                .load()
                .migrate();
    }
}
