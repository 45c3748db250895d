package org.gongkai.office.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.office.e2e.Clerk;
import org.gongkai.office.e2e.RunningOffice;
import org.junit.jupiter.api.Test;

/** What a clerk sees of an applicant who asked before, in an office that has the keys. */
class SameApplicantTest {

    private static final String SUMMARY = "柳荫里社区停车泊位规划方案";

    private final RunningOffice office = RunningOffice.get();
    private final Clerk clerk = Clerk.of("同一申请人机关", 2025);
    private final Clerk elsewhere = Clerk.of("另一机关", 2025);

    private String registers(Clerk who) {
        var body = new TreeMap<String, Object>(who.handedIn("2025-03-04"));
        body.put("summary", SUMMARY);
        body.put("applicant", Map.of("name", "欧阳示例", "identityNo", "示例110101199001011234", "contact", "01012345678"));
        return office.post("/api/requests", body).path("requestId").asText();
    }

    private String similar(Clerk who, String... typed) {
        var query = new StringBuilder();
        for (int i = 0; i < typed.length; i += 2) {
            query.append(typed[i]).append('=').append(URLEncoder.encode(typed[i + 1], StandardCharsets.UTF_8));
            query.append('&');
        }
        return office.client()
                .post("/tools/agencies/" + who.agency() + "/similar?" + query, "{}")
                .body();
    }

    @Test
    void what_the_applicant_asked_before_shows_while_typing() {
        String request = registers(clerk);
        assertThat(similar(clerk, "applicant.name", "欧阳示例", "summary", SUMMARY))
                .contains("/requests/" + request, "内容相近，可能是同一来件")
                .doesNotContain("示例110101199001011234");
        assertThat(similar(clerk, "applicant.identityNo", "示例110101199001011234", "summary", "别的事情"))
                .contains("/requests/" + request, "证件号相同")
                .doesNotContain("内容相近");
        clerk.grants(request, "2025-03-10");
        assertThat(similar(clerk, "applicant.name", "欧阳示例", "summary", SUMMARY)).contains("可能是重复申请");
    }

    @Test
    void a_part_of_a_name_and_another_agency_find_nobody() {
        registers(clerk);
        assertThat(similar(clerk, "applicant.name", "欧阳")).doesNotContain("<li");
        assertThat(similar(elsewhere, "applicant.name", "欧阳示例")).doesNotContain("<li");
    }

    @Test
    void the_page_hides_the_middle_of_numbers_and_the_next_request_begins_with_the_applicant() {
        String request = registers(clerk);
        assertThat(page("/requests/" + request)).contains("欧阳示例", "<summary>示例11", "****");
        assertThat(page("/agencies/" + clerk.agency() + "/register?like=" + request))
                .contains("value=\"欧阳示例\"", "value=\"01012345678\"")
                .doesNotContain(SUMMARY);
    }

    private String page(String path) {
        return office.client().get(path, "text/html").body();
    }
}
