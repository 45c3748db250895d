package org.gongkai.office.years;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.events.ledger.Account;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;
import org.gongkai.office.client.Answer;
import org.gongkai.office.e2e.RunningOffice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Somebody tampers with the entries behind the office's back. Planted by the superuser: no role that signs in could.
 */
class PlantedFaultsTest {

    private static final String ONE = "(position, ordinal) = (SELECT position, ordinal FROM entry WHERE agency = %d"
            + " AND line = 11 AND amount = 1 ORDER BY position LIMIT 1)";

    private final RunningOffice office = RunningOffice.get();
    private final PlayedYear played = PlayedYear.of("12-pingtan-2021");
    private final JsonNode sound = played.clerk().table(played.year());
    private Connection connection;

    @BeforeEach
    void keep_what_is_right() throws SQLException {
        connection = office.superuser();
        run("SET search_path = " + schema());
        run("CREATE TEMP TABLE kept AS SELECT * FROM entry WHERE agency = " + played.agency());
    }

    @AfterEach
    void put_it_back() throws SQLException {
        run("DELETE FROM entry WHERE agency = " + played.agency());
        run("INSERT INTO entry SELECT * FROM kept");
        connection.close();
        assertThat(played.clerk().table(played.year())).isEqualTo(sound);
        assertThat(office.get("/api/audit/replay").path("sound").asBoolean()).isTrue();
    }

    @Test
    void an_entry_dropped_is_noticed() throws SQLException {
        plant("DELETE FROM entry WHERE " + ONE);
        assertNoticed("ENTRY_MISSING");
    }

    @Test
    void an_entry_doubled_is_noticed() throws SQLException {
        plant("INSERT INTO entry SELECT position, ordinal + 1000, request_id, agency, period, line, col, amount"
                + " FROM entry WHERE " + ONE);
        assertNoticed("ENTRY_EXTRA");
    }

    @Test
    void an_entry_shifted_a_year_is_noticed() throws SQLException {
        plant("UPDATE entry SET period = period + 1 WHERE " + ONE);
        assertNoticed("ENTRY_DIFFERS");
    }

    /** The table is refused, the replay names the entry, and whoever counts by hand comes to other sums. */
    private void assertNoticed(String kind) throws SQLException {
        Answer answer = office.client()
                .get("/api/agencies/" + played.agency() + "/reports/" + played.year() + "?template=2021");
        assertThat(answer.status()).as(answer.body()).isEqualTo(500);
        assertThat(answer.json().path("type").asText()).isEqualTo("urn:gongkai:does-not-tie-out");
        assertThat(answer.json().path("detail").asText()).startsWith("表三不平，未予打印");
        JsonNode replayed = office.get("/api/audit/replay");
        assertThat(replayed.path("sound").asBoolean()).isFalse();
        assertThat(replayed.path("remarks").findValuesAsText("kind")).contains(kind);
        Map<String, Integer> counted = NaiveCounterTest.counted(
                played.clerk(),
                new TreeMap<>(Map.of(played.year(), sound.path("asOf").asLong())));
        assertThat(entries()).isNotEqualTo(counted);
        assertThat(counted).isEqualTo(NaiveCounterTest.cells(sound));
    }

    private void plant(String fault) throws SQLException {
        assertThat(entries()).as("before").isEqualTo(NaiveCounterTest.cells(sound));
        assertThat(run(fault.formatted(played.agency()))).isEqualTo(1);
    }

    private Map<String, Integer> entries() throws SQLException {
        var cells = new TreeMap<String, Integer>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT line, col, sum(amount) FROM entry WHERE agency = "
                        + played.agency() + " AND line < " + Line.CASE_FILED.number() + " AND period = " + played.year()
                        + " GROUP BY line, col")) {
            while (rows.next()) {
                Line line = Line.of(rows.getInt(1));
                if (line.account() == Account.REQUESTS) {
                    cells.put(line + "/" + Column.of(rows.getInt(2)), rows.getInt(3));
                }
            }
        }
        cells.values().removeIf(sum -> sum == 0);
        return cells;
    }

    private String schema() {
        for (JsonNode projection : office.get("/api/projections")) {
            if (projection.path("name").asText().equals("ledger")) {
                return projection.path("schema").asText();
            }
        }
        throw new AssertionError("no ledger is kept");
    }

    private int run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
            return statement.getUpdateCount();
        }
    }
}
