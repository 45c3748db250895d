package org.gongkai.office.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.command.CommandSide;
import org.gongkai.command.desk.CommandDesk;
import org.gongkai.command.log.LogMigration;
import org.gongkai.office.Caches;
import org.gongkai.office.postgres.Passwords;
import org.gongkai.office.postgres.PostgresServer;
import org.gongkai.office.postgres.Roles;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A database of its own in a folder that is thrown away, with the command side over it and no web in front. */
public final class Workbench implements AutoCloseable {

    private final Path folder;
    private final PostgresServer server;
    private final Passwords passwords;
    private final ConfigurableApplicationContext side;

    private Workbench(Path folder, PostgresServer server, Passwords passwords) {
        this.folder = folder;
        this.server = server;
        this.passwords = passwords;
        this.side = new SpringApplicationBuilder(CommandSide.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties(Map.of(
                        "gongkai.master-key-file", folder.resolve("master.key").toString()))
                .properties(source("command", Roles.OFFICE, "gongkai_command"))
                .properties(source("vault", Roles.VAULT, "gongkai_vault"))
                .run();
    }

    private Map<String, Object> source(String user, String database, String role) {
        String prefix = "gongkai." + user + ".datasource.";
        return Map.of(
                prefix + "url", server.url(database),
                prefix + "username", role,
                prefix + "password", passwords.of(role));
    }

    public static Workbench open() throws IOException, SQLException {
        Path folder = Files.createTempDirectory("gongkai-bench-");
        Passwords passwords = Passwords.in(folder.resolve("passwords"));
        PostgresServer server = PostgresServer.start(folder, Caches.here(), passwords);
        Roles.ensure(server, passwords);
        LogMigration.migrate(server.url(Roles.OFFICE), passwords.of(LogMigration.ROLE));
        return new Workbench(folder, server, passwords);
    }

    public CommandDesk desk() {
        return side.getBean(CommandDesk.class);
    }

    /** A connection as one of the roles. */
    public Connection as(String role) throws SQLException {
        return DriverManager.getConnection(server.url(Roles.OFFICE), role, passwords.of(role));
    }

    /** A connection that may do everything; only for filling tables. */
    public Connection superuser() throws SQLException {
        return server.connect(Roles.OFFICE);
    }

    @Override
    public void close() throws IOException {
        side.close();
        server.close();
        delete(folder);
    }

    /** The folder with all that is in it. */
    public static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
