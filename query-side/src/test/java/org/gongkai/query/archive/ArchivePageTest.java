package org.gongkai.query.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.access.Role;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.CorrectionKind;
import org.gongkai.events.request.CorrectionRequested;
import org.gongkai.events.request.ReplyServed;
import org.gongkai.events.request.RequestArchived;
import org.gongkai.query.Pages;
import org.gongkai.query.Play;
import org.gongkai.query.TestLog;
import org.gongkai.query.TestOffice;
import org.gongkai.query.report.AsOf;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(classes = TestOffice.class)
@AutoConfigureMockMvc
class ArchivePageTest {

    private static final TestLog LOG = new TestLog();
    private static final Play PLAY = new Play(LOG);
    private static final LocalDate TODAY = today();
    private static final AgencyId A = PLAY.agency(1, "城关街道办事处");
    private static final AgencyId B = PLAY.agency(2, "河西街道办事处");
    private static final LocalDate DAY = LocalDate.of(2024, 3, 4);
    private static final RequestId SERVED = PLAY.receive(A, DAY, Column.NATURAL_PERSON);
    private static final RequestId UNSERVED = PLAY.receive(A, DAY, Column.NATURAL_PERSON);
    private static final RequestId FILED = PLAY.receive(A, DAY, Column.NATURAL_PERSON);
    private static final RequestId THEIRS = PLAY.receive(B, DAY, Column.NATURAL_PERSON);

    @Autowired
    private MockMvcTester mvc;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        registry.add("gongkai.query.datasource.url", LOG::url);
        registry.add("gongkai.query.datasource.username", () -> "gongkai_query");
        registry.add("gongkai.query.datasource.password", () -> "query");
    }

    @BeforeAll
    static void closed() {
        LOG.append(new CorrectionRequested(
                A,
                SERVED,
                "补正〔2024〕3号",
                List.of(CorrectionKind.DESCRIPTION),
                "请写明名称",
                DAY.plusDays(1),
                10,
                DAY.plusDays(15),
                List.of()));
        for (RequestId id : List.of(SERVED, UNSERVED, FILED, THEIRS)) {
            PLAY.reply(id, DAY.plusDays(9), Outcome.GRANTED);
        }
        for (RequestId id : List.of(SERVED, FILED)) {
            LOG.append(new ReplyServed(A, id, DAY.plusDays(12)));
        }
        LOG.append(new ReplyServed(B, THEIRS, DAY.plusDays(12)));
        LOG.append(new RequestArchived(A, FILED, "城公档2024-07", DAY.plusDays(30)));
    }

    private Pages clerk() {
        return Pages.of(mvc).as(1, Role.CASEWORKER);
    }

    private static LocalDate today() {
        return LocalDate.now(AsOf.ZONE);
    }

    @Test
    void closed_and_served_requests_are_offered_with_the_next_number() {
        var page = clerk().open("/agencies/1/archive");
        var ready = page.select("section[aria-labelledby=ready] tbody tr");
        assertThat(ready).hasSize(1);
        assertThat(ready.text()).contains("2024-0001", "2024-03-16");
        assertThat(ready.select("form").attr("data-command")).isEqualTo("/api/requests/" + SERVED + "/archive");
        assertThat(ready.select("[name=archiveNo]").val()).isEqualTo("城公档2024-08");
        assertThat(ready.select("[name=archivedOn]").val()).isEqualTo(TODAY.toString());
        assertThat(page.text()).contains("另有 1 件答复尚未登记送达");
    }

    @Test
    void filed_ones_stand_by_year() {
        var page = clerk().open("/agencies/1/archive?year=2024");
        var filed = page.select("section[aria-labelledby=filed] tbody tr");
        assertThat(filed).hasSize(1);
        assertThat(filed.text()).contains("城公档2024-07", "2024-0003", "2024-04-03");
        assertThat(page.select(".year[aria-current]").text()).isEqualTo("20241 件");
        assertThat(clerk().open("/agencies/1/archive?year=2020").select("section[aria-labelledby=filed] tbody"))
                .isEmpty();
    }

    @Test
    void whoever_only_reads_files_nothing_and_nobody_sees_the_files_of_others() {
        var auditor = Pages.of(mvc).as(1, Role.AUDITOR).open("/agencies/1/archive");
        assertThat(auditor.select("main form")).isEmpty();
        assertThat(auditor.html()).doesNotContain(THEIRS.toString());
        assertThat(Pages.of(mvc)
                        .as(2, Role.CASEWORKER)
                        .open("/agencies/2/archive")
                        .html())
                .contains(THEIRS.toString())
                .doesNotContain(SERVED.toString(), "城公档");
    }

    @Test
    void cover_and_contents_list_tell_what_lies_in_the_file() {
        var page = clerk().open("/requests/" + SERVED + "/archive-cover");
        assertThat(page.select(".volume").text())
                .contains("城关街道办事处", "依申请公开政府信息案卷", "关于“预算公开”", "2024-0001", "2024-03-04 — 2024-03-16");
        var papers = page.select(".papers tbody tr");
        assertThat(papers.eachText().stream().map(row -> row.replaceAll(" \\d{4}-.*", "")))
                .containsSequence("1 申请人 政府信息公开申请表（预算公开）");
        assertThat(page.select(".papers").text()).contains("补正〔2024〕3号 补正告知书", "送出凭证（电子送达）", "送达回证（答复告知书）");
        assertThat(page.select(".volume").text()).contains("共 " + papers.size() + " 件");
        assertThat(clerk().open("/requests/" + SERVED + "/archive-cover?lang=en")
                        .select("h2")
                        .text())
                .isEqualTo("Contents");
    }

    @Test
    void what_cannot_be_read_is_refused() {
        assertThat(clerk().status("/agencies/1/archive?year=first")).isEqualTo(400);
        assertThat(clerk().status("/agencies/1/archive?page=0")).isEqualTo(400);
        assertThat(clerk().status("/requests/nothing/archive-cover")).isEqualTo(404);
    }
}
