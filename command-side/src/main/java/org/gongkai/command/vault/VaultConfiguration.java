package org.gongkai.command.vault;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import org.gongkai.events.sealed.KeyVault;
import org.gongkai.events.sealed.MasterKey;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The applicants' keys, in a database of their own with a pool of their own. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(VaultProperties.class)
public class VaultConfiguration {

    /** A key is made once a registration; two connections never queue. */
    private static final int POOL = 2;

    @Bean
    @Qualifier("vault")
    HikariDataSource vaultDataSource(VaultProperties properties) {
        var config = new HikariConfig();
        config.setPoolName("vault");
        config.setJdbcUrl(properties.url());
        config.setUsername(properties.username());
        config.setPassword(properties.password());
        config.setMaximumPoolSize(POOL);
        config.addDataSourceProperty("logServerErrorDetail", "false"); // The detail would print values.
        config.addDataSourceProperty("ApplicationName", "gongkai-vault");
        return new HikariDataSource(config);
    }

    @Bean
    MasterKey masterKey(@Value("${gongkai.master-key-file}") Path file) throws IOException {
        return MasterKey.readOrCreate(file);
    }

    /**
     * Brings the vault up to date, and tries the master key before anything is sealed with it.
     *
     * @param erasures the file of the register of erasures; none when empty
     */
    @Bean
    @Qualifier("command")
    KeyVault commandVault(
            @Qualifier("vault") HikariDataSource vault,
            VaultProperties properties,
            MasterKey masterKey,
            @Value("${gongkai.erasures:}") String erasures) {
        VaultMigration.migrate(properties);
        JdbcClient jdbc = JdbcClient.create(vault);
        var register = new Erasures(jdbc, erasures.isBlank() ? null : Path.of(erasures));
        register.publish(); // Who was erased by hand, or just before a crash.
        var keys = new VaultKeys(jdbc, masterKey, register);
        keys.requireMasterKeyFits();
        return keys;
    }
}
