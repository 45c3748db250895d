package org.gongkai.query.register.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.events.Fault;
import org.gongkai.events.ledger.Posting;
import org.gongkai.events.request.CorrectionKind;
import org.gongkai.events.request.CorrectionRequested;
import org.gongkai.events.request.StepDateAmended;
import org.gongkai.events.request.StepRetracted;
import org.gongkai.query.audit.Audited;
import org.gongkai.query.log.Bureau;
import org.gongkai.query.log.Requests;
import org.gongkai.query.page.ProblemAdvice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class FaultControllerTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 4, 1);

    private final Audited audited = new Audited();
    private final FaultRegister faults =
            new FaultRegister(JdbcClient.create(audited.log.as("gongkai_query")), audited.register);
    private final MockMvc http = MockMvcBuilders.standaloneSetup(new FaultController(faults))
            .setControllerAdvice(new ProblemAdvice())
            .build();
    private final Bureau bureau = Bureau.register(audited.log, 1);
    private final Requests request = Audited.request(bureau, 1);

    @BeforeEach
    void a_request_with_a_late_correction_notice() {
        Bureau.adoptCalendars(audited.log);
        bureau.record(request.received(LocalDate.of(2025, 3, 3)));
        bureau.record(notice(request, "2025-03-20", List.of(late("2025-03-20"))));
        audited.projections.catchUp();
    }

    private static CorrectionRequested notice(Requests request, String on, List<Fault> faults) {
        return new CorrectionRequested(
                request.agency(),
                request.id(),
                "补正第1号",
                List.of(CorrectionKind.DESCRIPTION),
                "请说明",
                LocalDate.parse(on),
                15,
                LocalDate.of(2025, 4, 11),
                faults);
    }

    private static Fault late(String on) {
        return new Fault("CORRECTION_NOTICE_IN_TIME", List.of("2025-03-12", on), "经办人请假，\"未及时\"发出");
    }

    private StepDateAmended redated(String to, List<Fault> faults) {
        return new StepDateAmended(
                request.agency(),
                request.id(),
                TODAY,
                2,
                LocalDate.of(2025, 3, 20),
                LocalDate.parse(to),
                null,
                faults,
                "日期录错",
                Posting.NONE);
    }

    @Test
    void a_fault_is_listed_with_its_rule_sentence_reason_and_who_recorded_it() throws Exception {
        http.perform(get("/api/agencies/1/faults?year=2025"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.faults.length()").value(1))
                .andExpect(jsonPath("$.faults[0].requestNo").value("2025-依申请-0001"))
                .andExpect(jsonPath("$.faults[0].step").value("CORRECTION_REQUESTED"))
                .andExpect(jsonPath("$.faults[0].sequence").value(2))
                .andExpect(jsonPath("$.faults[0].occurredOn").value("2025-03-20"))
                .andExpect(jsonPath("$.faults[0].rule").value("CORRECTION_NOTICE_IN_TIME"))
                .andExpect(jsonPath("$.faults[0].article").value("条例第三十条"))
                .andExpect(jsonPath("$.faults[0].zh").value("补正告知最迟应在 2025-03-12 发出，实际发出于 2025-03-20。"))
                .andExpect(jsonPath("$.faults[0].by").value("clerk"))
                .andExpect(jsonPath("$.faults[0].for").value("head"))
                .andExpect(jsonPath("$.faults[0].recordedAt").exists());
        for (String none : List.of("/api/agencies/1/faults?year=2024", "/api/agencies/2/faults")) {
            http.perform(get(none)).andExpect(jsonPath("$.faults").isEmpty());
        }
    }

    @Test
    void a_retracted_step_has_no_faults() throws Exception {
        bureau.record(new StepRetracted(bureau.agency(), request.id(), TODAY, 2, "没有发出", Posting.NONE));
        audited.projections.catchUp();
        http.perform(get("/api/agencies/1/faults"))
                .andExpect(jsonPath("$.faults").isEmpty());
    }

    @Test
    void a_re_dated_step_has_the_faults_of_its_right_date() throws Exception {
        bureau.record(redated("2025-03-14", List.of(late("2025-03-14"))));
        audited.projections.catchUp();
        http.perform(get("/api/agencies/1/faults"))
                .andExpect(jsonPath("$.faults.length()").value(1))
                .andExpect(jsonPath("$.faults[0].occurredOn").value("2025-03-14"))
                .andExpect(jsonPath("$.faults[0].zh").value("补正告知最迟应在 2025-03-12 发出，实际发出于 2025-03-14。"));
        bureau.record(redated("2025-03-10", List.of()));
        audited.projections.catchUp();
        http.perform(get("/api/agencies/1/faults"))
                .andExpect(jsonPath("$.faults").isEmpty());
        assertThat(FaultSentences.of(audited.register
                        .chronicle(request.id().value())
                        .orElseThrow()
                        .file()))
                .isEmpty();
    }

    @Test
    void a_spreadsheet_gets_a_byte_order_mark_and_one_row_a_fault() throws Exception {
        String csv = http.perform(get("/api/agencies/1/faults").header("Accept", "text/csv"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFF登记编号,");
        assertThat(csv.lines()).hasSize(2);
        assertThat(csv).contains("\"经办人请假，\"\"未及时\"\"发出\"").contains("2025-依申请-0001");
    }

    @Test
    void what_cannot_be_read_is_named() throws Exception {
        http.perform(get("/api/agencies/x/faults"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("agency"));
        http.perform(get("/api/agencies/1/faults?year=25"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("year"));
    }
}
