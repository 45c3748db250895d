package org.gongkai.office.years;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.gongkai.office.e2e.Clerk;
import org.gongkai.office.e2e.RunningOffice;
import org.junit.jupiter.api.Test;

class FrozenYearTest {

    private final RunningOffice office = RunningOffice.get();
    private final PlayedYear played = PlayedYear.of("10-pingtan-2019");
    private final Clerk clerk = played.clerk();

    @Test
    void a_closed_year_is_the_same_octets_for_ever() throws SQLException {
        String frozen = octets();
        assertThat(frozen).contains("\"status\":\"CLOSED\"");

        lateFacts();
        assertThat(octets()).as("after late facts").isEqualTo(frozen);

        office.restart();
        assertThat(octets()).as("after a restart").isEqualTo(frozen);

        office.restartAfter("gongkai_query", FrozenYearTest::forgetTheTables);
        assertThat(octets()).as("after a rebuild").isEqualTo(frozen);

        inAnotherPlace(() -> {
            assertThat(octets()).as("rebuilt in another time zone and locale").isEqualTo(frozen);
        });
        office.restart();
        assertThat(octets()).as("back home").isEqualTo(frozen);
        assertThat(NaiveCounterTest.counted(clerk, 2019))
                .as("by hand, from what was known at the closing")
                .isEqualTo(NaiveCounterTest.cells(clerk.table(2019)));
    }

    /** In both formats: the one prescribed for the year and the other. */
    private String octets() {
        return clerk.octets(2019, "2019") + clerk.octets(2019, "2021");
    }

    /** All that clerks find out after a year is closed. */
    private void lateFacts() {
        List<JsonNode> requests = clerk.requests();
        String late = clerk.receives("2019-06-03");
        JsonNode reply = clerk.grants(late, "2019-06-20");
        assertThat(last(reply).path("payload").path("posting").path("late").asBoolean())
                .isTrue();
        clerk.takes(id(requests, 0), "amend-category", Map.of("to", "OTHER_ORGANIZATION", "reason", "复核"));
        clerk.takes(id(requests, 1), "amend-outcome", Map.of("to", "OTHER_MISC", "reason", "复核"));
        clerk.takes(id(requests, 2), "void", Map.of("reason", "不是申请"));
        clerk.takes(id(requests, 3), "amend-summary", Map.of("to", "更正后的概要", "reason", "复核"));
        retractReply(requests.stream()
                .skip(4)
                .filter(request -> request.path("state").asText().equals("REPLIED"))
                .findFirst()
                .orElseThrow()
                .path("requestId")
                .asText());
        assertThat(clerk.figures(2020)).containsEntry("NEW_RECEIVED", 1).containsEntry("GRANTED", 1);
    }

    private void retractReply(String request) {
        for (JsonNode step : reversed(clerk.history(request).path("events"))) {
            if (Set.of("ReplyServed", "ReplyDispatched")
                    .contains(step.path("name").asText())) {
                var body = Map.of("step", step.path("sequence").asLong(), "reason", "并未发出");
                clerk.takes(request, "retract-step", body);
            }
        }
    }

    private static List<JsonNode> reversed(JsonNode list) {
        var all = new ArrayList<JsonNode>();
        list.forEach(all::addFirst);
        return all;
    }

    private static JsonNode last(JsonNode answer) {
        JsonNode events = answer.path("events");
        return events.path(events.size() - 1);
    }

    private static String id(List<JsonNode> requests, int number) {
        return requests.get(number).path("requestId").asText();
    }

    /** What the query side may do to itself: everything it keeps is made again from the log. */
    private static void forgetTheTables(Connection connection) throws SQLException {
        var schemas = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT nspname FROM pg_namespace WHERE nspname ~ '^q_'")) {
            while (rows.next()) {
                schemas.add(rows.getString(1));
            }
        }
        assertThat(schemas).isNotEmpty();
        try (var statement = connection.createStatement()) {
            for (String schema : schemas) {
                statement.execute("DROP SCHEMA " + schema + " CASCADE");
            }
            statement.execute("DELETE FROM query.projection");
        }
    }

    private void inAnotherPlace(Runnable look) throws SQLException {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
        Locale.setDefault(Locale.GERMANY);
        try {
            office.restartAfter("gongkai_query", FrozenYearTest::forgetTheTables);
            look.run();
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }
}
