package org.gongkai.query.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gongkai.events.AgencyId;
import org.gongkai.events.agency.AgencyLevel;
import org.gongkai.events.agency.AgencySettings;
import org.gongkai.events.agency.AgencySettingsChanged;
import org.gongkai.events.agency.ApprovalMode;
import org.gongkai.events.agency.DeputyNamed;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.number.NumberMode;
import org.gongkai.events.number.NumberVoided;
import org.gongkai.events.number.NumbersReserved;
import org.gongkai.events.number.SeriesSetting;
import org.gongkai.events.policy.PolicySet;
import org.gongkai.events.request.Channel;
import org.gongkai.query.Play;
import org.gongkai.query.TestLog;
import org.gongkai.query.feed.StoreFeed;
import org.gongkai.query.ledger.Ledger;
import org.gongkai.query.ledger.LedgerProjection;
import org.gongkai.query.page.ProblemAdvice;
import org.gongkai.query.projection.Projections;
import org.gongkai.query.report.AsOf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class OfficeControllerTest {

    private static final Instant NOW = Instant.parse("2026-04-07T02:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 4, 7);

    private final TestLog log = new TestLog();
    private final JdbcClient jdbc = JdbcClient.create(log.asQuery());
    private final Projections projections = new Projections(
            log.asQuery(), new StoreFeed(jdbc), List.of(new LedgerProjection(), new OfficeProjection()));
    private final Ledger ledger = new Ledger(jdbc, projections);
    private final MockMvc http = MockMvcBuilders.standaloneSetup(
                    new OfficeController(new Offices(jdbc, projections), Clock.fixed(NOW, AsOf.ZONE)))
            .setControllerAdvice(new ProblemAdvice())
            .build();
    private final Play play = new Play(log);
    private final AgencyId agency = play.agency(1, "江县东门街道办事处");

    @BeforeEach
    void counted() {
        projections.catchUp();
    }

    private AgencySettings settings() {
        return new AgencySettings(
                "江县东门新街道办事处",
                "东门街道",
                AgencyLevel.SUBDISTRICT_OFFICE,
                null,
                "江县人民政府",
                "江县人民法院",
                null,
                "310000",
                null,
                null,
                null,
                null,
                "江东",
                new TreeSet<>(AgencySettings.BASIC),
                true,
                ApprovalMode.PAPER,
                new TreeMap<>(Map.of("REPLY", new SeriesSetting(NumberMode.ALLOTTED, null))));
    }

    @Test
    void an_agency_never_set_up_is_as_it_was_registered() throws Exception {
        http.perform(get("/api/agencies/1/settings"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.fullName").value("江县东门街道办事处"))
                .andExpect(jsonPath("$.openChannels", hasSize(Channel.values().length)))
                .andExpect(jsonPath("$.numbers[?(@.series=='REQUEST')].example").value("2026-依申请-0001"));
    }

    @Test
    void the_last_settings_are_shown_and_the_directory_follows() throws Exception {
        log.append(new AgencySettingsChanged(agency, settings(), DAY));
        projections.catchUp();
        http.perform(get("/api/agencies/1/settings"))
                .andExpect(jsonPath("$.fullName").value("江县东门新街道办事处"))
                .andExpect(jsonPath("$.court").value("江县人民法院"))
                .andExpect(jsonPath("$.approvalMode").value("PAPER"))
                .andExpect(jsonPath("$.openChannels", contains("IN_PERSON", "POST_SIGNED", "POST_UNSIGNED", "ORAL")))
                .andExpect(jsonPath("$.numbers[?(@.series=='REPLY')].mode").value("ALLOTTED"))
                .andExpect(jsonPath("$.numbers[?(@.series=='REPLY')].example").value("江东公开告〔2026〕1号"));
        var listed = ledger.agencies(ledger.position()).getFirst();
        assertThat(listed.name()).isEqualTo("江县东门新街道办事处");
        assertThat(listed.registeredOn()).isEqualTo(LocalDate.of(2019, 1, 1));
    }

    @Test
    void a_policy_says_what_holds_in_the_year_and_who_decided() throws Exception {
        var all = AgencyId.INSTALLATION;
        log.append(new PolicySet(all, "REDECISION_COUNTING", "COUNT_AS_NEW", null, DAY, "上级要求"));
        log.append(new PolicySet(agency, "CORRECTION_PERIOD_WD", "10", 2026, DAY, "本地惯例"));
        projections.catchUp();
        String counting = "$[?(@.policy=='REDECISION_COUNTING')]";
        String period = "$[?(@.policy=='CORRECTION_PERIOD_WD')]";
        http.perform(get("/api/agencies/1/policies?year=2026"))
                .andExpect(status().isOk())
                .andExpect(jsonPath(counting + ".value").value("COUNT_AS_NEW"))
                .andExpect(jsonPath(counting + ".source").value("INSTALLATION"))
                .andExpect(jsonPath(counting + ".valueZh").value("按新收申请计数"))
                .andExpect(jsonPath(period + ".value").value("10"))
                .andExpect(jsonPath(period + ".source").value("AGENCY"))
                .andExpect(jsonPath(period + ".most").value(15));
        http.perform(get("/api/agencies/1/policies?year=2025"))
                .andExpect(jsonPath(period + ".value").value("15"))
                .andExpect(jsonPath(period + ".source").value("DEFAULT"));
        http.perform(get("/api/policies"))
                .andExpect(jsonPath(counting + ".value").value("COUNT_AS_NEW"))
                .andExpect(jsonPath(period + ".value").value("15"));
    }

    @Test
    void deputies_are_those_of_the_day() throws Exception {
        log.append(new DeputyNamed(agency, "甲", "乙", DAY, DAY.plusDays(3), DAY));
        projections.catchUp();
        http.perform(get("/api/agencies/1/deputies"))
                .andExpect(jsonPath("$", hasSize(1)))
                .andExpect(jsonPath("$[0].deputy").value("乙"))
                .andExpect(jsonPath("$[0].to").value("2026-04-10"));
        http.perform(get("/api/agencies/1/deputies?on=2026-04-11")).andExpect(jsonPath("$", hasSize(0)));
    }

    @Test
    void numbers_are_held_against_what_was_reserved_and_voided() throws Exception {
        play.receive(agency, LocalDate.of(2026, 1, 5), Column.NATURAL_PERSON);
        log.append(new NumbersReserved(agency, "REQUEST", 2026, 5, 7, "纸质登记表", DAY));
        log.append(new NumberVoided(agency, "REQUEST", 2026, "2026-依申请-0006", false, "打印错误", DAY));
        projections.catchUp();
        http.perform(get("/api/agencies/1/numbers/REQUEST/2026"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.numbering.mode").value("ALLOTTED"))
                .andExpect(jsonPath("$.used").value(1))
                .andExpect(jsonPath("$.reserved[0].used").value(1))
                .andExpect(jsonPath("$.voided[0].reason").value("打印错误"))
                .andExpect(jsonPath("$.gaps[*].from", contains("2026-依申请-0005", "2026-依申请-0007")))
                .andExpect(jsonPath("$.duplicates", hasSize(0)));
    }

    @Test
    void what_cannot_be_read_is_named() throws Exception {
        for (String path : List.of("settings", "policies", "deputies", "numbers/REQUEST/2026")) {
            http.perform(get("/api/agencies/9/" + path))
                    .andExpect(status().isNotFound())
                    .andExpect(jsonPath("$.field").value("agency"));
        }
        bad("/api/agencies/first/settings", "agency");
        bad("/api/agencies/1/policies?year=next", "year");
        bad("/api/agencies/1/deputies?on=2026-02-30", "on");
        bad("/api/agencies/1/numbers/reply/2026", "series");
    }

    private void bad(String path, String field) throws Exception {
        http.perform(get(path))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value(field));
    }
}
