package org.gongkai.command.vault;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema {@code vault} up to date; may be run by several processes at once, which then wait in line. */
public final class VaultMigration {

    private VaultMigration() {}

    /** As the role that owns the vault. */
    public static void migrate(DataSource vault) {
        Flyway.configure()
                .dataSource(vault)
                .schemas("vault")
                .table("migration")
                .locations("classpath:db/vault")
                .load()
                .migrate();
    }
}
