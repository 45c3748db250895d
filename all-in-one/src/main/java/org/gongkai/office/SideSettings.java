package org.gongkai.office;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.access.store.AccessMigration;
import org.gongkai.command.log.LogMigration;
import org.gongkai.office.data.DataDirectory;
import org.gongkai.office.postgres.Passwords;
import org.gongkai.office.postgres.PostgresServer;
import org.gongkai.office.postgres.Roles;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** What the office tells both sides: where their databases are, each with the one role it may use. */
final class SideSettings {

    private final Map<String, String> properties = new LinkedHashMap<>();
    private Runnable migration = () -> {};

    private SideSettings() {}

    static SideSettings of(
            OfficeSettings settings, DataDirectory data, PostgresServer server, Passwords passwords, String token) {
        var sides = new SideSettings();
        sides.migration = () -> {
            LogMigration.migrate(server.url(Roles.OFFICE), passwords.of(LogMigration.ROLE));
            AccessMigration.migrate(server.url(Roles.OFFICE), LogMigration.ROLE, passwords.of(LogMigration.ROLE));
        };
        return sides.set("spring.config.name", "all-in-one")
                .set("server.address", settings.host())
                .set("server.port", Integer.toString(settings.port()))
                // Cookies do not tell ports apart; two offices on one computer must not sign each other's browsers out.
                .set("server.servlet.session.cookie.name", "gongkai-" + settings.port())
                .set("gongkai.version", version())
                .set("gongkai.data", data.root().toString())
                .set("gongkai.master-key-file", data.masterKey().toString())
                .set("gongkai.erasures", data.erasures().toString())
                .set("gongkai.attachments", data.attachments().toString())
                .set("gongkai.access.token", token)
                .dataSource("migrate", server.url(Roles.OFFICE), "gongkai_migrate", passwords)
                .dataSource("command", server.url(Roles.OFFICE), "gongkai_command", passwords)
                .dataSource("query", server.url(Roles.OFFICE), "gongkai_query", passwords)
                .dataSource("access", server.url(Roles.OFFICE), "gongkai_access", passwords)
                .dataSource("audit", server.url(Roles.OFFICE), "gongkai_audit", passwords)
                .dataSource("vault", server.url(Roles.VAULT), "gongkai_vault", passwords);
    }

    /** As the build wrote it into the jar; empty when the program was not packed. */
    private static String version() {
        String version = SideSettings.class.getPackage().getImplementationVersion();
        return version == null ? "" : version;
    }

    private SideSettings set(String name, String value) {
        properties.put(name, value);
        return this;
    }

    private SideSettings dataSource(String user, String url, String role, Passwords passwords) {
        String prefix = "gongkai." + user + ".datasource.";
        return set(prefix + "url", url).set(prefix + "username", role).set(prefix + "password", passwords.of(role));
    }

    /**
     * Brings the schemas up to date, then starts the application with these settings above every file. The
     * shutdown is left to the office, which must stop the application before its database.
     */
    ConfigurableApplicationContext run(Class<?> application) {
        System.setProperty("disable-axoniq-console-message", "true");
        var spring = new SpringApplication(application);
        spring.setBannerMode(Banner.Mode.OFF);
        spring.setRegisterShutdownHook(false);
        spring.addInitializers(context -> migration.run()); // Here, because now there is a log file to tell of it.
        return spring.run(properties.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new));
    }
}
