package org.gongkai.query.audit.web;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The database as the auditor's role sees it, which can read the log and nothing else.
 *
 * @param url where it is; left out, the query side's own role reads
 */
@ConfigurationProperties("gongkai.audit.datasource")
record AuditProperties(
        @Nullable String url,
        @Nullable String username,
        @Nullable String password) {

    /** Without the password, which a log must never show. */
    @Override
    public String toString() {
        return username + " at " + url;
    }
}
