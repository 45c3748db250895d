package org.gongkai.command.log;

import org.flywaydb.core.Flyway;

/** Brings the schemas {@code log} and {@code desk} up to date; run before any side starts. */
public final class LogMigration {

    /** The role that may sign in for it. */
    public static final String ROLE = "gongkai_migrate";

    private LogMigration() {}

    /** Everything it makes belongs to gongkai_owner, as whom nobody can sign in. */
    public static void migrate(String url, String password) {
        migrate(url, password, "latest");
    }

    /**
     * Up to this version only, to fill it as it was then.
     *
     * @param version a number, or {@code latest}
     */
    public static void migrate(String url, String password, String version) {
        Flyway.configure()
                .dataSource(url, ROLE, password)
                .initSql("SET ROLE gongkai_owner")
                .schemas("log", "desk")
                .defaultSchema("log")
                .table("migration")
                .locations("classpath:db/command")
                .target(version)
                .load()
                .migrate();
    }
}
