package org.gongkai.office.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gongkai.access.Role;
import org.gongkai.access.gate.Routes;
import org.gongkai.office.OfficeParts;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every handler of both sides is in the table of routes, and shows nothing of an agency to people of another. */
class EveryRouteTest {

    private static final District DISTRICT = District.get();
    private static final Routes TABLE = OfficeParts.of(DISTRICT.office, Routes.class);
    private static final int MANY = 70;

    private final Guest stranger = DISTRICT.guest(DISTRICT.other, Role.values());

    /** "METHOD pattern" of every handler. */
    private static Set<String> handlers() {
        var handlers = new TreeSet<String>();
        OfficeParts.of(DISTRICT.office, RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(info -> keys(info).forEach(handlers::add));
        return handlers;
    }

    private static Stream<String> keys(RequestMappingInfo info) {
        List<String> methods = info.getMethodsCondition().getMethods().isEmpty()
                ? List.of("GET")
                : info.getMethodsCondition().getMethods().stream()
                        .map(Enum::name)
                        .toList();
        return methods.stream()
                .flatMap(method -> info.getPatternValues().stream().map(path -> method + " " + path));
    }

    /** Where the newest records come from is asked where there is more than the store. */
    private static final Set<String> ONLY_IN_A_CLUSTER = Set.of("GET /api/feed");

    @Test
    void every_handler_is_in_the_table() {
        assertThat(handlers()).hasSizeGreaterThan(MANY);
        assertThat(handlers())
                .filteredOn(key -> !TABLE.has(method(key), pattern(key)))
                .as("handlers without a line in routes.txt")
                .isEmpty();
    }

    @Test
    void the_table_names_no_handler_that_is_gone() {
        Set<String> handlers = handlers();
        assertThat(TABLE.keys())
                .filteredOn(key -> !key.startsWith("ANY ") && !key.endsWith("/**") && !handlers.contains(key))
                .filteredOn(key -> !ONLY_IN_A_CLUSTER.contains(key))
                .isEmpty();
    }

    private static String method(String key) {
        return key.substring(0, key.indexOf(' '));
    }

    private static String pattern(String key) {
        return key.substring(key.indexOf(' ') + 1);
    }

    @Test
    void what_lies_at_an_agency_is_refused_to_people_of_another() {
        refuseAll();
    }

    private void refuseAll() {
        var tried = new TreeSet<String>();
        for (String key : handlers()) {
            String path = Addresses.of(pattern(key), DISTRICT);
            if (Addresses.belongsToAnAgency(key)) {
                HttpResponse<String> answer = ask(method(key), path, "application/json");
                assertThat(answer.statusCode())
                        .as("%s %s: %s", key, path, answer.body())
                        .isIn(403, 404);
                tried.add(key);
            }
        }
        assertThat(tried).hasSizeGreaterThan(MANY);
    }

    @Test
    void nothing_of_an_agency_is_in_any_answer_to_people_of_another() {
        for (String key : handlers()) {
            String path = Addresses.of(pattern(key), DISTRICT);
            if (!Addresses.endsTheSession(key)) {
                for (String type : List.of("application/json", "text/html", "*/*")) {
                    HttpResponse<String> answer = ask(method(key), path, type);
                    assertThat(answer.body()).as("%s %s as %s", key, path, type).doesNotContain(District.SECRETS);
                }
            }
        }
    }

    @Test
    void nothing_is_recorded_on_the_way() {
        long before = position();
        refuseAll();
        assertThat(position()).isEqualTo(before);
    }

    private static long position() {
        return DISTRICT.house
                .get("/api/projections")
                .required()
                .json()
                .findValue("position")
                .asLong();
    }

    @Test
    void an_agency_above_reads_the_reports_of_its_members_and_no_request() {
        Guest superior = DISTRICT.guest(DISTRICT.above, Role.AUDITOR);
        String report = "/api/agencies/" + DISTRICT.street + "/reports/2025";
        assertThat(superior.get(report).statusCode()).isEqualTo(200);
        assertThat(superior.get(report + "/cells/NEW_RECEIVED/NATURAL_PERSON").statusCode())
                .isEqualTo(403);
        assertThat(superior.get("/api/requests/" + DISTRICT.request).statusCode())
                .isEqualTo(404);
    }

    /** The body names the agency again: no way around the address leads through it. */
    private HttpResponse<String> ask(String method, String path, String type) {
        String body = "{\"agency\":" + DISTRICT.street + ",\"requests\":[\"" + DISTRICT.request + "\"]}";
        if (method.equals("GET")) {
            return stranger.send(stranger.to(path).header("Accept", type).GET());
        }
        return stranger.send(stranger.written(path)
                .header("Accept", type)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
    }
}
