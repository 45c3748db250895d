package org.gongkai.office.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.Map;
import org.gongkai.access.Role;
import org.gongkai.office.client.OfficeClient;
import org.junit.jupiter.api.Test;

class CalendarSubscriptionTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final District DISTRICT = District.get();

    /** What the clerk of a street is told when he subscribes. */
    private static JsonNode subscribed(int agency) throws JsonProcessingException {
        var answer =
                DISTRICT.guest(agency, Role.CASEWORKER).post("/auth/calendar", Map.of("name", "手机", "whose", "all"));
        assertThat(answer.statusCode()).isEqualTo(201);
        return JSON.readTree(answer.body());
    }

    private static String path(JsonNode subscribed) {
        URI address = URI.create(subscribed.path("token").asText());
        return address.getRawPath() + "?" + address.getRawQuery();
    }

    private static String secret(JsonNode subscribed) {
        return path(subscribed).replaceAll("^/calendar/|\\.ics.*$", "");
    }

    private static Guest stranger() {
        return new Guest(DISTRICT.office.address());
    }

    @Test
    void a_calendar_program_reads_it_without_signing_in_and_finds_the_due_dates_of_its_owners_agency_alone()
            throws JsonProcessingException {
        var mine = stranger().get(path(subscribed(DISTRICT.street)));
        assertThat(mine.statusCode()).isEqualTo(200);
        assertThat(mine.headers().firstValue("content-type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(mine.body())
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("UID:request-" + DISTRICT.request + "@gongkai")
                .doesNotContain(DISTRICT.theirs, "柳依依", "石大山");
        assertThat(stranger().get(path(subscribed(DISTRICT.other))).body())
                .contains(DISTRICT.theirs)
                .doesNotContain(District.SECRETS);
    }

    @Test
    void its_secret_opens_the_calendar_and_nothing_else() throws JsonProcessingException {
        var subscribed = subscribed(DISTRICT.street);
        try (var program = new OfficeClient(DISTRICT.office.address(), secret(subscribed))) {
            assertThat(program.get("/api/agencies").status()).isEqualTo(401);
        }
    }

    @Test
    void a_guessed_secret_and_one_that_was_revoked_are_the_same() throws JsonProcessingException {
        var subscribed = subscribed(DISTRICT.street);
        DISTRICT.guest(DISTRICT.street, Role.CASEWORKER)
                .post("/auth/tokens/" + subscribed.path("id").asText() + "/revoke", Map.of());
        assertThat(stranger().get(path(subscribed)).statusCode()).isEqualTo(404);
        assertThat(stranger().get("/calendar/cal_guess.ics").statusCode()).isEqualTo(404);
    }
}
