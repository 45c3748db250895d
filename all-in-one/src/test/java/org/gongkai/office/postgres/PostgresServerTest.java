package org.gongkai.office.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {

    private static final Path CACHE = Path.of("target", "postgres-cache").toAbsolutePath();

    @TempDir
    Path folder = Path.of("");

    @Test
    void the_first_start_makes_a_durable_checked_cluster_in_utf_8() throws SQLException {
        try (PostgresServer server = start();
                Connection connection = server.connect("postgres")) {
            assertThat(value(connection, "SHOW server_version")).startsWith("18");
            assertThat(value(connection, "SHOW server_encoding")).isEqualTo("UTF8");
            assertThat(value(connection, "SHOW data_checksums")).isEqualTo("on");
            assertThat(value(connection, "SHOW fsync")).isEqualTo("on");
            assertThat(value(connection, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(value(connection, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void the_superusers_password_is_asked_for_and_kept_for_the_owner_only() throws IOException {
        try (PostgresServer server = start()) {
            assertThatThrownBy(() ->
                            DriverManager.getConnection(server.url("postgres"), PostgresServer.SUPERUSER, "guess"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("passwords"))))
                .isEqualTo("rw-------");
        assertThat(folder.resolve("initdb.password")).doesNotExist();
    }

    @Test
    void a_restart_keeps_the_data() throws SQLException {
        try (PostgresServer server = start()) {
            execute(server, "CREATE TABLE fact AS SELECT 7 AS n");
        }
        try (PostgresServer server = start()) {
            assertThat(value(server, "SELECT n FROM fact")).isEqualTo("7");
        }
    }

    @Test
    void after_a_kill_9_of_the_server_a_start_recovers_what_was_committed() throws SQLException {
        PostgresServer killed = start();
        execute(killed, "CREATE TABLE fact AS SELECT 7 AS n");
        Command.signal("KILL", killed.pid());
        assertThat(killed.ended().join()).isNotZero();
        assertThat(killed.ended()).isDone();
        assertThat(killed.alive()).isFalse();
        try (PostgresServer server = start()) {
            assertThat(value(server, "SELECT n FROM fact")).isEqualTo("7");
        }
    }

    @Test
    void a_stale_postmaster_pid_that_names_somebody_elses_process_does_not_stand_in_the_way() throws IOException {
        start().close();
        String mine = Long.toString(ProcessHandle.current().pid());
        Files.writeString(folder.resolve("postgres/postmaster.pid"), mine + "\n" + folder.resolve("postgres") + "\n");
        try (PostgresServer server = start()) {
            assertThat(server.pid()).isNotEqualTo(ProcessHandle.current().pid());
        }
    }

    @Test
    void a_start_that_was_cut_off_while_making_the_cluster_is_made_good() throws IOException {
        Files.createDirectories(folder.resolve("postgres.new/base"));
        start().close();
        assertThat(folder.resolve("postgres.new")).doesNotExist();
    }

    @Test
    void after_a_kill_9_of_the_office_nothing_acknowledged_is_lost_and_the_old_server_is_gone() throws Exception {
        int acknowledged = killAfter(200);
        try (PostgresServer server = start()) {
            assertThat(Integer.parseInt(value(server, "SELECT count(*) FROM fact")))
                    .isGreaterThanOrEqualTo(acknowledged);
            assertThat(value(server, "SELECT max(n) - count(*) FROM fact")).isEqualTo("0");
        }
        assertThat(Leftovers.workingIn(folder.resolve("postgres"))).isEmpty();
    }

    /** Lets another JVM write until so many rows were acknowledged, then kills it. */
    private int killAfter(int rows) throws IOException {
        Process doomed = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DoomedOffice.class.getName(),
                        folder.toString(),
                        CACHE.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int acknowledged = 0;
        try (BufferedReader acknowledgements = doomed.inputReader()) {
            while (acknowledged < rows) {
                String line = acknowledgements.readLine();
                assertThat(line).as("the other office died by itself").isNotNull();
                acknowledged = Integer.parseInt(line);
            }
            doomed.destroyForcibly();
        }
        return acknowledged;
    }

    private PostgresServer start() {
        return PostgresServer.start(folder, CACHE, Passwords.in(folder.resolve("passwords")));
    }

    private static void execute(PostgresServer server, String sql) throws SQLException {
        try (Connection connection = server.connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String value(PostgresServer server, String sql) throws SQLException {
        try (Connection connection = server.connect("postgres")) {
            return value(connection, sql);
        }
    }

    private static String value(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
