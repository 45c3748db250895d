package org.gongkai.access.store;

import org.flywaydb.core.Flyway;

/** Brings the schema {@code ops} up to date; run before any side starts, by whoever also brings up the log. */
public final class AccessMigration {

    private AccessMigration() {}

    /**
     * Everything it makes belongs to gongkai_owner, as whom nobody can sign in.
     *
     * @param role who signs in for it and may become gongkai_owner
     */
    public static void migrate(String url, String role, String password) {
        migrate(url, role, password, "latest");
    }

    /**
     * Up to this version only, to fill it as it was then.
     *
     * @param version a number, or {@code latest}
     */
    public static void migrate(String url, String role, String password, String version) {
        Flyway.configure()
                .dataSource(url, role, password)
                .initSql("SET ROLE gongkai_owner")
                .schemas("ops")
                .defaultSchema("ops")
                .table("migration")
                .locations("classpath:db/access")
                .target(version)
                .load()
                .migrate();
    }
}
