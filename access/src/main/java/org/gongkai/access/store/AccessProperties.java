package org.gongkai.access.store;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the schema {@code ops} is.
 *
 * @param url of the database
 * @param username gongkai_access: accounts, sessions, tokens and what happened at the door; no event, no figure
 * @param password of that role
 */
@ConfigurationProperties("gongkai.access.datasource")
public record AccessProperties(String url, String username, String password) {

    /** Without the password, which a log must never show. */
    @Override
    public String toString() {
        return username + " at " + url;
    }
}
