package org.gongkai.query.register.web;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongkai.access.Visitors;
import org.gongkai.events.Fault;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.ledger.Posting;
import org.gongkai.events.request.CorrectionKind;
import org.gongkai.events.request.CorrectionRequested;
import org.gongkai.events.request.StepRetracted;
import org.gongkai.query.audit.Audited;
import org.gongkai.query.log.Bureau;
import org.gongkai.query.log.Requests;
import org.gongkai.query.page.ProblemAdvice;
import org.gongkai.query.report.AsOf;
import org.gongkai.query.search.Searching;
import org.gongkai.query.vault.Sealing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class RegisterControllerTest {

    private static final Instant NOW = Instant.parse("2025-04-07T02:00:00Z");

    private final Audited audited = new Audited();
    private final MockMvc http = MockMvcBuilders.standaloneSetup(new RegisterController(
                    audited.register, Sealing.nothingOpens(), Searching.findsNothing(), Clock.fixed(NOW, AsOf.ZONE)))
            .setControllerAdvice(new ProblemAdvice())
            .defaultRequest(get("/").principal(Visitors.everything("test")))
            .build();
    private Bureau bureau = Bureau.register(audited.log, 1);
    private Requests request = Audited.request(bureau, 1);

    @BeforeEach
    void a_request_with_a_late_correction_notice_that_was_then_retracted() {
        Bureau.adoptCalendars(audited.log);
        bureau.record(request.received(LocalDate.of(2025, 3, 3)));
        bureau.record(new CorrectionRequested(
                bureau.agency(),
                request.id(),
                "补正第1号",
                List.of(CorrectionKind.DESCRIPTION),
                "请说明",
                LocalDate.of(2025, 3, 20),
                15,
                LocalDate.of(2025, 4, 11),
                List.of(new Fault("CORRECTION_NOTICE_IN_TIME", List.of("2025-03-12", "2025-03-20"), "经办人请假"))));
        audited.projections.catchUp();
    }

    private String path(String rest) {
        return "/api/requests/" + request.id() + rest;
    }

    @Test
    void facts_show_the_faults_with_the_rules_own_sentence() throws Exception {
        http.perform(get(path("")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("AWAITING_CORRECTION"))
                .andExpect(jsonPath("$.requestNo").value("2025-依申请-0001"))
                .andExpect(jsonPath("$.due").value("2025-03-31")) // A late notice stops nothing.
                .andExpect(jsonPath("$.personalData").value("NONE"))
                .andExpect(jsonPath("$.corrections[0].deadline").value("2025-04-11"))
                .andExpect(jsonPath("$.bookings[0].line").value("NEW_RECEIVED"))
                .andExpect(jsonPath("$.faults[0].article").value("条例第三十条"))
                .andExpect(jsonPath("$.faults[0].reason").value("经办人请假"))
                .andExpect(jsonPath("$.faults[0].zh").value("补正告知最迟应在 2025-03-12 发出，实际发出于 2025-03-20。"));
    }

    @Test
    void a_history_has_the_payload_as_stored_and_marks_what_was_retracted() throws Exception {
        bureau.record(
                new StepRetracted(bureau.agency(), request.id(), LocalDate.of(2025, 4, 1), 2, "没有发出", Posting.NONE));
        audited.projections.catchUp();
        var stored = audited.log
                .superuser()
                .sql("SELECT payload::text FROM log.event WHERE name = 'CorrectionRequested'")
                .query(String.class)
                .single();
        http.perform(get(path("/history")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("\"payload\":" + stored)))
                .andExpect(jsonPath("$.events[1].bookings[0].amount").value(1))
                .andExpect(jsonPath("$.events[1].by").value("clerk"))
                .andExpect(jsonPath("$.events[1].for").value("head"))
                .andExpect(jsonPath("$.events[2].retracted").value(true))
                .andExpect(jsonPath("$.events[2].mendedBy[0]").value(3))
                .andExpect(jsonPath("$.events[1].retracted").value(false));
        http.perform(get(path("")))
                .andExpect(jsonPath("$.state").value("RECEIVED"))
                .andExpect(jsonPath("$.due").value("2025-03-31"))
                .andExpect(jsonPath("$.overdue").value(true))
                .andExpect(jsonPath("$.faults").isEmpty());
    }

    @Test
    void a_due_date_is_explained_day_by_day() throws Exception {
        bureau.record(request.replied(Outcome.GRANTED, LocalDate.of(2025, 3, 20)));
        http.perform(get(path("/due")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.clock.state").value("RUNNING"))
                .andExpect(jsonPath("$.clock.correctionNoticeDue").value("2025-03-12"))
                .andExpect(jsonPath("$.days[0].kind").value("START"))
                .andExpect(jsonPath("$.days[0].zh").exists())
                .andExpect(jsonPath("$.limits[0].articleZh").value("条例第三十三条第二款"));
    }

    @Test
    void a_list_can_be_filtered_and_says_how_many_there_are() throws Exception {
        http.perform(get("/api/requests?agency=1&year=2025&q=0001&sort=-receivedOn&page=1&size=10"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].requestId").value(request.id().toString()))
                .andExpect(jsonPath("$.items[0].stateLabel.zh").value("待补正"));
        http.perform(get("/api/requests?overdue=true"))
                .andExpect(jsonPath("$.total").value(1));
    }

    @Test
    void an_unknown_request_is_a_problem_in_both_languages() throws Exception {
        for (String id : List.of(UUID.randomUUID().toString(), "nonsense")) {
            http.perform(get("/api/requests/" + id))
                    .andExpect(status().isNotFound())
                    .andExpect(jsonPath("$.detail").value(containsString("没有编号为 " + id)))
                    .andExpect(jsonPath("$.detailEn").value(containsString(id)));
        }
    }

    @Test
    void a_parameter_that_is_not_understood_is_named() throws Exception {
        for (String wrong : List.of(
                "agency=x",
                "state=OPEN",
                "year=25",
                "outcome=YES",
                "overdue=1",
                "sort=colour",
                "page=0",
                "size=201",
                "agencies=1")) {
            http.perform(get("/api/requests?" + wrong))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.field").value(wrong.substring(0, wrong.indexOf('='))))
                    .andExpect(jsonPath("$.detailEn").exists());
        }
    }
}
