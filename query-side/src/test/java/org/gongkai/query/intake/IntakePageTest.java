package org.gongkai.query.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.LocalDate;
import java.util.TreeSet;
import java.util.UUID;
import org.gongkai.access.Visitors;
import org.gongkai.deadline.CalendarSeeds;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.request.Channel;
import org.gongkai.query.Play;
import org.gongkai.query.TestLog;
import org.gongkai.query.TestOffice;
import org.gongkai.query.log.Requests;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(classes = TestOffice.class)
@AutoConfigureMockMvc
class IntakePageTest {

    private static final TestLog LOG = new TestLog();
    private static final AgencyId A = new Play(LOG).agency(1, "城关街道办事处");
    private static final AgencyId B = new Play(LOG).agency(2, "河西街道办事处");
    private static final LocalDate RECEIVED = LocalDate.of(2025, 3, 3);
    private static final Principal CLERK = Visitors.everything("clerk");

    static {
        LOG.append(CalendarSeeds.all(LocalDate.of(2025, 1, 1)));
    }

    @Autowired
    private MockMvcTester mvc;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        registry.add("gongkai.query.datasource.url", LOG::url);
        registry.add("gongkai.query.datasource.username", () -> "gongkai_query");
        registry.add("gongkai.query.datasource.password", () -> "query");
    }

    private static Requests received(AgencyId agency) {
        var request =
                new Requests(agency, new RequestId(UUID.randomUUID()), Column.RESEARCH_INSTITUTION, "2025-依申请-0001");
        LOG.append(request.received(RECEIVED));
        return request;
    }

    private Document read(String address) {
        var answer = mvc.get().uri(address).principal(CLERK).accept("text/html").exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    @Test
    void the_channel_comes_first_and_decides_which_dates_are_asked() {
        var page = read("/agencies/1/register");
        assertThat(page.select("main form").attr("data-command")).isEqualTo("/api/requests");
        assertThat(page.select("input[name=channel]").eachAttr("value"))
                .containsExactly("IN_PERSON", "POST_SIGNED", "POST_UNSIGNED", "INTERNET", "FAX", "ORAL");
        for (Channel channel : Channel.values()) {
            var asked = new TreeSet<String>();
            page.select("[data-shows^=channel=]").stream()
                    .filter(part -> part.attr("data-shows").matches(".*[=|]" + channel + "(\\|.*)?"))
                    .forEach(part -> asked.addAll(part.select("[name]").eachAttr("name")));
            assertThat(asked.contains("confirmedOn")).as("%s", channel).isEqualTo(channel.needsConfirmation());
            assertThat(asked).as("%s", channel).containsAnyOf("submittedOn", "arrivedOn");
        }
    }

    @Test
    void every_field_has_a_label_and_every_category_its_help() {
        var page = read("/agencies/1/register");
        assertThat(page.select("main input:not([type=hidden]), main select, main textarea"))
                .allMatch(field -> field.closest("label") != null
                        || !page.select("label[for=" + field.id() + "]").isEmpty());
        assertThat(page.select("small[data-shows^=category=]")).hasSize(6);
        assertThat(page.select("[name=summary]").attr("maxlength")).isEqualTo("60");
        assertThat(read("/agencies/1/register?lang=en").select("h1").text()).isEqualTo("Register a request");
    }

    @Test
    void another_request_of_the_same_applicant_begins_with_what_is_the_applicants_own() {
        var before = received(A);
        var page = read("/agencies/1/register?like=" + before.id());
        assertThat(page.select("input[name=category][checked]").val()).isEqualTo("RESEARCH_INSTITUTION");
        assertThat(page.select("[name=summary]").val()).isEmpty();
        assertThat(page.select(".notice").text()).contains("2025-依申请-0001");
    }

    @Test
    void nobody_gets_at_the_applicants_of_another_agency_by_a_requests_number() {
        var elsewhere = received(B);
        assertThat(mvc.get()
                        .uri("/agencies/1/register?like=" + elsewhere.id())
                        .principal(CLERK)
                        .accept("text/html"))
                .hasStatus(404);
    }

    @Test
    void the_receipt_says_number_day_of_receipt_and_by_when_the_reply_is_due() {
        var request = received(A);
        var paper = read("/requests/" + request.id() + "/receipt").select(".paper");
        assertThat(paper.text()).contains("接收回执", "城关街道办事处", "2025-依申请-0001", "2025-03-03", "2025-03-31");
    }

    @Test
    void where_nothing_is_typed_nobody_is_found() {
        assertThat(mvc.post().uri("/tools/agencies/1/similar").principal(CLERK).param("applicant.name", "王"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("<li");
    }
}
