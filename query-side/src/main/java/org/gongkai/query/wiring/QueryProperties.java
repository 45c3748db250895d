package org.gongkai.query.wiring;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the log and the tables are, as a role that may read the one and make the other.
 *
 * @param url of the database
 * @param username gongkai_query: SELECT on the log, CREATE on the database, nothing else
 * @param password of that role
 */
@ConfigurationProperties("gongkai.query.datasource")
public record QueryProperties(String url, String username, String password) {

    /** Without the password, which a log must never show. */
    @Override
    public String toString() {
        return username + " at " + url;
    }
}
