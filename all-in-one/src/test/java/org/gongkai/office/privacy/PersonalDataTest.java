package org.gongkai.office.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.office.e2e.Clerk;
import org.gongkai.office.e2e.RunningOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PersonalDataTest {

    private static final String NAME = "欧阳蓦然";
    private static final String NUMBER = "110101197703157731";
    private static final String CONTACT = "13977310042";
    private static final String ADDRESS = "隐泉路七七三一弄";
    private static final String WORDS = "请公开绛云楼地块二〇二四年征收补偿方案全文";
    private static final String FILE = "欧阳委托书qx7731.pdf";
    private static final String OCTETS = "%PDF-1.7 附页载明ZQX-7731-PLAIN";
    private static final String ASKED = "司马流云";
    private static final List<String> SECRETS =
            List.of(NAME, NUMBER, CONTACT, ADDRESS, WORDS, FILE, ASKED, "ZQX-7731-PLAIN");

    private final RunningOffice office = RunningOffice.get();
    private final Clerk clerk = Clerk.of("保密测试局", 2025);
    private final Clerk neighbour = Clerk.of("邻近测试局", 2025);
    private final Courier courier = new Courier();
    private String request = "";

    @BeforeEach
    void a_registered_request_with_a_file() throws Exception {
        Map<String, Object> filing = filing(clerk);
        office.answer("/api/requests?dryRun=true", filing);
        request = office.post("/api/requests", filing).path("requestId").asText();
        assertThat(courier.file(FILE, OCTETS.getBytes(UTF_8)).to(request).status())
                .isEqualTo(201);
        clerk.takes(
                request, "consult-third-party", Map.of("party", ASKED, "naturalPerson", true, "sentOn", "2025-03-04"));
        filing.put("category", "NOBODY");
        assertThat(office.answer("/api/requests", filing).status()).isEqualTo(400);
        courier.file(FILE, ("MZ\0\0" + OCTETS).getBytes(UTF_8)).to(request);
    }

    private static Map<String, Object> filing(Clerk at) {
        Map<String, Object> filing = new TreeMap<>(at.handedIn("2025-03-03"));
        filing.put("summary", "地块补偿方案-7731");
        filing.put("content", WORDS);
        filing.put("applicant", Map.of("name", NAME, "identityNo", NUMBER, "contact", CONTACT, "address", ADDRESS));
        return filing;
    }

    private List<String> found(Clerk at, String text) {
        String path = "/api/requests?agency=" + at.agency() + "&q=" + URLEncoder.encode(text, UTF_8);
        JsonNode page = office.get(path);
        assertThat(page.path("searchComplete").asBoolean()).isTrue();
        return page.path("items").findValuesAsText("requestId");
    }

    @Test
    void no_table_no_file_and_no_line_of_the_application_log_shows_personal_data() throws Exception {
        assertThat(found(clerk, NAME)).containsExactly(request);
        var everything = new Everything(office);
        assertThat(everything.with("地块补偿方案-7731"))
                .as("what is not sealed is found, so the looking works")
                .anyMatch(place -> place.contains("log.event"));
        for (String secret : SECRETS) {
            assertThat(everything.with(secret)).as(secret).isEmpty();
        }
    }

    @Test
    void a_request_is_found_by_name_number_contact_part_of_its_text_and_file_name_in_its_agency_only() {
        for (String part : List.of(NAME, "蓦然", NUMBER, "7703157731", CONTACT, "绛云楼地块", "委托书qx", "马流云", "方案-7731")) {
            assertThat(found(clerk, part)).as(part).containsExactly(request);
            assertThat(found(neighbour, part)).as(part).isEmpty();
        }
        String number = clerk.facts(request).path("requestNo").asText();
        assertThat(found(clerk, number)).contains(request);
    }

    @Test
    void a_person_who_was_asked_is_named_to_whoever_may_see_the_request() {
        JsonNode consultation = clerk.facts(request).path("consultations").path(0);
        assertThat(consultation.path("party").asText()).isEqualTo(ASKED);
        assertThat(consultation.path("name").isNull()).isTrue();
        assertThat(clerk.history(request).toString()).contains(ASKED);
    }

    @Test
    void a_restarted_office_finds_again_what_it_never_wrote_down() {
        office.restart();
        String path = "/api/requests?agency=" + clerk.agency() + "&q=" + URLEncoder.encode(NAME, UTF_8);
        JsonNode page = office.get(path);
        while (!page.path("searchComplete").asBoolean()) {
            page = office.get(path);
        }
        assertThat(page.path("items").findValuesAsText("requestId")).containsExactly(request);
    }
}
