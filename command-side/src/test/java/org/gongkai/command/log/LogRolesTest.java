package org.gongkai.command.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogRolesTest {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private static final String APPEND = """
            INSERT INTO log.event (name, version, aggregate, sequence, agency, occurred_on, bookings, payload, metadata)
            VALUES ('RequestReceived', 1, gen_random_uuid(), 0, 1, '2026-01-05', '{1,2026,1,1,1}',
                    '{"政": 1}', '{"by":"x"}')""";

    private final LogDatabase database = LogDatabase.fresh();

    @BeforeEach
    void one_event() throws SQLException {
        run("gongkai_command", APPEND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE log.event SET name = 'Other'",
                "UPDATE log.event SET hash = hash",
                "DELETE FROM log.event",
                "TRUNCATE log.event",
                "DROP TABLE log.event",
                "ALTER TABLE log.event DISABLE TRIGGER ALL",
                "ALTER TABLE log.event ADD COLUMN more text",
                "CREATE TABLE log.other (n int)",
                "CREATE SCHEMA other",
                "DROP TRIGGER place ON log.event",
                "INSERT INTO log.event (position) VALUES (9)",
                "INSERT INTO log.event (recorded_at) VALUES (now())",
                "INSERT INTO log.event (agency_seq) VALUES (9)",
                "INSERT INTO log.event (hash) VALUES ('')",
                "UPDATE log.head SET position = 9",
                "INSERT INTO log.agency_head VALUES (9, 9)",
                "DELETE FROM log.agency_head",
                "SET ROLE gongkai_owner",
                "SET session_replication_role = replica"
            })
    void the_application_can_append_and_nothing_else(String statement) {
        refused("gongkai_command", statement);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gongkai_query", "gongkai_audit"})
    void readers_read_and_do_not_write(String role) throws SQLException {
        assertThat(number(role, "SELECT position FROM log.event")).isEqualTo(1);
        refused(role, APPEND);
        refused(role, "DELETE FROM log.event");
        refused(role, "UPDATE log.head SET position = 9");
    }

    @Test
    void the_query_side_makes_schemas_of_its_own_and_the_audit_makes_none() {
        assertThatCode(() -> run("gongkai_query", "CREATE SCHEMA q_1 CREATE TABLE entry (n int)"))
                .doesNotThrowAnyException();
        assertThatCode(() -> run("gongkai_query", "DROP SCHEMA q_1 CASCADE")).doesNotThrowAnyException();
        refused("gongkai_audit", "CREATE SCHEMA a_1");
        refused("gongkai_query", "SELECT * FROM desk.command");
    }

    @Test
    void the_owner_too_is_stopped_by_the_trigger() {
        for (String statement :
                new String[] {"UPDATE log.event SET name = 'Other'", "DELETE FROM log.event", "TRUNCATE log.event"}) {
            refused("gongkai_migrate", "SET ROLE gongkai_owner; " + statement);
        }
    }

    @Test
    void nobody_signs_in_as_owner() {
        assertThatThrownBy(() -> database.as("gongkai_owner").close()).isInstanceOf(SQLException.class);
    }

    @Test
    void bootstrap_and_migration_may_be_run_again() throws SQLException {
        try (Connection superuser = database.as("postgres")) {
            Bootstrap.run(superuser, Map.of("gongkai_audit", "a'b\"c"));
        }
        LogMigration.migrate(database.url(), "");

        assertThat(number("gongkai_audit", "SELECT count(*) FROM log.event")).isEqualTo(1);
    }

    @Test
    void bookings_are_whole_and_flat() {
        for (String wrong : new String[] {"{1,2026,1,1}", "{{1,2026,1,1,1},{1,2026,1,1,1}}", "{1,2026,1,1,NULL}"}) {
            assertThatThrownBy(() -> run("gongkai_command", APPEND.replace("{1,2026,1,1,1}", wrong)))
                    .hasMessageContaining("event_bookings");
        }
    }

    private void refused(String role, String statement) {
        assertThatThrownBy(() -> run(role, statement))
                .as(statement)
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(INSUFFICIENT_PRIVILEGE));
    }

    private void run(String role, String sql) throws SQLException {
        try (Connection connection = database.as(role);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String role, String sql) throws SQLException {
        try (Connection connection = database.as(role);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
