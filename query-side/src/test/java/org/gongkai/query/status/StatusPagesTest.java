package org.gongkai.query.status;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.events.AgencyId;
import org.gongkai.events.agency.AgencyLevel;
import org.gongkai.events.agency.AgencyRegistered;
import org.gongkai.query.PageReader;
import org.gongkai.query.TestOffice;
import org.gongkai.query.log.ChainedLog;
import org.gongkai.query.projection.Projections;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(classes = TestOffice.class)
@AutoConfigureMockMvc
class StatusPagesTest {

    private static final ChainedLog LOG = new ChainedLog();

    @TempDir
    private static Path data;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Projections projections;

    @Autowired
    private List<MeterBinder> meters;

    private PageReader admin;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        registry.add("gongkai.query.datasource.url", ((PGSimpleDataSource) LOG.as("gongkai_query"))::getURL);
        registry.add("gongkai.query.datasource.username", () -> "gongkai_query");
        registry.add("gongkai.query.datasource.password", () -> "query");
        registry.add("gongkai.data", data::toString);
        registry.add("gongkai.version", () -> "1.2.3");
    }

    @BeforeAll
    static void record() {
        LOG.append(List.of(new AgencyRegistered(
                new AgencyId(1), "城关街道办事处", AgencyLevel.SUBDISTRICT_OFFICE, null, LocalDate.of(2026, 1, 1))));
    }

    @BeforeEach
    void signIn() throws InterruptedException {
        assertThat(projections.await(1, Duration.ofSeconds(30))).isTrue();
        admin = PageReader.administrator(mvc);
    }

    @Test
    void the_page_says_how_far_each_group_of_figures_has_come() {
        var page = admin.get("/status");
        assertThat(page.select("tbody tr")).hasSizeGreaterThan(5);
        assertThat(page.select("tbody tr").text()).contains("台账和案件页", "正常");
        assertThat(page.select("tbody tr > :first-child").eachText())
                .as("in words, not by its code")
                .allMatch(name -> name.codePoints().anyMatch(Character::isIdeographic));
        assertThat(page.select("code").text()).hasSize(64);
        assertThat(page.text()).contains("1.2.3", data.toString());
    }

    @Test
    void the_last_backup_is_told_and_one_that_is_missing_or_old_is_something_to_see_to() {
        forgetBackups();
        assertThat(admin.get("/status").text()).contains("还没有备份过", "设为每天自动执行");
        assertThat(admin.get("/status?lang=en").text()).contains("There has been no backup");
        backup("9 days", "/old/gongkai-1");
        assertThat(admin.get("/status").select("#worries + ul").text()).contains("最近一次备份已是 9 天前");
        backup("3 hours", "/mnt/usb/gongkai-2");
        var page = admin.get("/status");
        assertThat(page.select("#worries + ul").text()).doesNotContain("备份");
        assertThat(page.text())
                .contains("3 小时前", "到第 17 条记录", "/mnt/usb/gongkai-2")
                .doesNotContain("/old/");
        assertThat(admin.get("/status?lang=en").text()).contains("3 h ago", "up to record 17");
    }

    @Test
    void the_age_of_the_last_backup_is_a_metric_and_nobody_knows_it_when_there_is_none() {
        var registry = new SimpleMeterRegistry();
        meters.forEach(each -> each.bindTo(registry));
        var age = registry.get("gongkai.backup.age.seconds").gauge();
        forgetBackups();
        assertThat(age.value()).isNaN();
        backup("3 hours", "/mnt/usb/gongkai-2");
        assertThat(Duration.ofSeconds((long) age.value())).isBetween(Duration.ofHours(3), Duration.ofHours(4));
    }

    private static void forgetBackups() {
        LOG.superuser().sql("DELETE FROM ops.backup").update();
    }

    private static void backup(String ago, String folder) {
        LOG.superuser()
                .sql("INSERT INTO ops.backup VALUES (now() - CAST(:ago AS interval), :folder, 17, 4096, 1)")
                .param("ago", ago)
                .param("folder", folder)
                .update();
    }

    @Test
    void a_year_without_its_notice_is_something_to_see_to() {
        assertThat(admin.get("/status").select("#worries + ul").text()).contains("放假安排尚未采用", "粘贴");
    }

    @Test
    void the_check_codes_are_checked_on_the_spot_and_the_page_remembers_how_it_ended() {
        var checked = admin.get("/status/verify");
        assertThat(checked.text()).contains("完好", "1 条记录");
        assertThat(admin.get("/status").select("#checked").text()).contains("完好");
    }

    @Test
    void programs_read_the_same() {
        var json = assertThat(mvc.get().uri("/api/status").principal(admin.who()))
                .hasStatusOk()
                .bodyJson();
        json.extractingPath("$.log.position").isEqualTo(1);
        json.extractingPath("$.updates[0].state").isEqualTo("LIVE");
        json.extractingPath("$.worries[0].code").isEqualTo("CALENDAR_MISSING");
    }
}
