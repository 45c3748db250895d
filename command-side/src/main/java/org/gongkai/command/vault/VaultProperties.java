package org.gongkai.command.vault;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the vault is.
 *
 * @param url of its own database
 * @param username the role that owns it
 * @param password that role's
 */
@ConfigurationProperties("gongkai.vault.datasource")
public record VaultProperties(String url, String username, String password) {}
