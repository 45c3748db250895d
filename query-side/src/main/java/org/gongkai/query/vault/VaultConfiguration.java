package org.gongkai.query.vault;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.gongkai.events.sealed.Sealer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A pool of its own over the keys' database, which never writes. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(VaultProperties.class)
public class VaultConfiguration {

    /** One request is shown at a time; a second clerk waits a millisecond. */
    private static final int POOL = 2;

    @Bean(defaultCandidate = false)
    @Qualifier("query-vault")
    @ConditionalOnProperty("gongkai.vault.datasource.url")
    HikariDataSource queryVaultDataSource(VaultProperties properties) {
        var source = java.util.Objects.requireNonNull(properties.source());
        var config = new HikariConfig();
        config.setPoolName("query-vault");
        config.setJdbcUrl(source.url());
        config.setUsername(source.username());
        config.setPassword(source.password());
        config.setReadOnly(true);
        config.setMaximumPoolSize(POOL);
        config.setMinimumIdle(0);
        config.setInitializationFailTimeout(-1);
        config.addDataSourceProperty("logServerErrorDetail", "false"); // The detail would print values.
        config.addDataSourceProperty("ApplicationName", "gongkai-query-vault");
        return new HikariDataSource(config);
    }

    @Bean
    Keys applicantKeys(@Qualifier("query-vault") ObjectProvider<HikariDataSource> vault, VaultProperties properties) {
        var keys = vault.getIfAvailable();
        var masterKey = properties.masterKeyFile();
        return new Keys(
                keys == null || masterKey == null ? null : new ReadOnlyVault(JdbcClient.create(keys), masterKey));
    }

    @Bean
    Applicants applicants(Keys keys) {
        return new Applicants(keys.vault().map(Sealer::new).orElse(null));
    }
}
