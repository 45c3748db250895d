package org.gongkai.office.cluster.supervise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.gongkai.access.store.AccessMigration;
import org.gongkai.command.log.LogMigration;
import org.gongkai.command.vault.VaultMigration;
import org.gongkai.command.vault.VaultProperties;
import org.gongkai.events.sealed.MasterKey;
import org.gongkai.office.postgres.Passwords;
import org.gongkai.office.postgres.PostgresServer;
import org.gongkai.office.postgres.Roles;

/** What must be there before the first node starts: roles, schemas, the master key. Safe to repeat. */
final class Schemas {

    private static final String VAULT_ROLE = "gongkai_vault";

    private Schemas() {}

    /** Makes what is missing. */
    static void ensure(PostgresServer server, Passwords passwords, Path masterKey) {
        try {
            Roles.ensure(server, passwords);
            String migrator = passwords.of(LogMigration.ROLE);
            LogMigration.migrate(server.url(Roles.OFFICE), migrator);
            AccessMigration.migrate(server.url(Roles.OFFICE), LogMigration.ROLE, migrator);
            VaultMigration.migrate(new VaultProperties(server.url(Roles.VAULT), VAULT_ROLE, passwords.of(VAULT_ROLE)));
            MasterKey.readOrCreate(masterKey);
        } catch (SQLException e) {
            throw new IllegalStateException("the database refused its first settings", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
