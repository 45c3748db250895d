package org.gongkai.command.migration;

import java.io.IOException;
import java.nio.file.Path;
import org.gongkai.access.store.AccessMigration;
import org.gongkai.command.log.LogMigration;
import org.gongkai.command.vault.VaultMigration;
import org.gongkai.events.sealed.MasterKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/**
 * Brings the schemas of log, desk, accounts and vault up to date and makes the master key when there is none. May be
 * run again, and by several at once: who comes second finds it done.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MigrationProperties.class)
public class Migration implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Migration.class);

    private final MigrationProperties properties;

    Migration(MigrationProperties properties) {
        this.properties = properties;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        var log = properties.migrate().datasource();
        LogMigration.migrate(log.url(), log.password());
        AccessMigration.migrate(log.url(), LogMigration.ROLE, log.password());
        VaultMigration.migrate(properties.vault().datasource());
        Path masterKey = properties.masterKeyFile();
        if (masterKey != null) {
            MasterKey.readOrCreate(masterKey);
        }
        LOG.info("Schemas of log, desk, accounts and vault are up to date");
    }
}
