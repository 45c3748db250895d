package org.gongkai.command.wiring;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the command side finds the log.
 *
 * @param url of the database gongkai, jdbc:postgresql://host:port/gongkai
 * @param username a member of the role gongkai_command, which can append and nothing else
 * @param password of that user
 */
@ConfigurationProperties("gongkai.command.datasource")
public record LogProperties(String url, String username, String password) {}
