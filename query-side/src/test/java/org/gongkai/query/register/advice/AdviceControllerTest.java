package org.gongkai.query.register.advice;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.Channel;
import org.gongkai.events.request.FilingDetail;
import org.gongkai.events.request.MissingItem;
import org.gongkai.events.request.RequestSubmitted;
import org.gongkai.events.request.SearchRecorded;
import org.gongkai.query.audit.Audited;
import org.gongkai.query.log.Bureau;
import org.gongkai.query.log.Requests;
import org.gongkai.query.page.ProblemAdvice;
import org.gongkai.query.report.AsOf;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class AdviceControllerTest {

    private static final LocalDate RECEIVED = LocalDate.of(2025, 3, 3);

    private final Audited audited = new Audited();
    private final Bureau bureau = Bureau.register(audited.log, 1);
    private final Requests request = Audited.request(bureau, 1);

    private MockMvc on(String today) {
        var clock = Clock.fixed(Instant.parse(today + "T02:00:00Z"), AsOf.ZONE);
        return MockMvcBuilders.standaloneSetup(new AdviceController(audited.register, clock))
                .setControllerAdvice(new ProblemAdvice())
                .build();
    }

    private RequestSubmitted lacking(MissingItem... items) {
        var detail = new FilingDetail(null, null, null, null, false, 1, List.of(items));
        return new RequestSubmitted(
                bureau.agency(),
                request.id(),
                Channel.IN_PERSON,
                RECEIVED,
                RECEIVED,
                Column.NATURAL_PERSON,
                "预算",
                null,
                null,
                detail);
    }

    private void filed(MissingItem... items) {
        Bureau.adoptCalendars(audited.log);
        bureau.record(lacking(items), request.receivedOn(RECEIVED));
        audited.projections.catchUp();
    }

    private String path(String rest) {
        return "/api/requests/" + request.id() + rest;
    }

    @Test
    void what_is_missing_prefills_the_correction_notice_and_shows_the_days_left() throws Exception {
        filed(MissingItem.FORM, MissingItem.CONTACT, MissingItem.IDENTITY);
        on("2025-03-07")
                .perform(get(path("/correction-draft")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.missing.length()").value(3))
                .andExpect(jsonPath("$.kinds[0]").value("IDENTITY_OR_CONTACT"))
                .andExpect(jsonPath("$.kinds[1]").value("FORM"))
                .andExpect(jsonPath("$.items").value(containsString("1. 缺少身份证明：")))
                .andExpect(jsonPath("$.items").value(containsString("\n3. 缺少获取信息的形式：")))
                .andExpect(jsonPath("$.noticeDue").value("2025-03-12"))
                .andExpect(jsonPath("$.workingDaysLeft").value(3))
                .andExpect(jsonPath("$.periodWorkingDays").value(15))
                .andExpect(jsonPath("$.askedOn").isEmpty());
        on("2025-03-14")
                .perform(get(path("/correction-draft")))
                .andExpect(jsonPath("$.workingDaysLeft").value(-2));
    }

    @Test
    void a_complete_filing_gives_an_empty_draft_for_the_clerk_to_fill() throws Exception {
        filed();
        on("2025-03-04")
                .perform(get(path("/correction-draft")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.kinds").isEmpty())
                .andExpect(jsonPath("$.items").value(""));
    }

    @Test
    void there_is_no_draft_before_receipt_nor_after_the_end_nor_for_nobody() throws Exception {
        Bureau.adoptCalendars(audited.log);
        bureau.record(lacking(MissingItem.NAME));
        audited.projections.catchUp();
        on("2025-03-04")
                .perform(get(path("/correction-draft")))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value(containsString("尚未确认收到")));
        bureau.record(request.receivedOn(RECEIVED));
        bureau.record(request.replied(Outcome.GRANTED, LocalDate.of(2025, 3, 5)));
        audited.projections.catchUp();
        on("2025-03-06").perform(get(path("/correction-draft"))).andExpect(status().isConflict());
        on("2025-03-06")
                .perform(get("/api/requests/" + UUID.randomUUID() + "/correction-draft"))
                .andExpect(status().isNotFound());
    }

    @Test
    void a_checklist_says_what_is_on_file() throws Exception {
        filed();
        var http = on("2025-03-06");
        http.perform(get(path("/checklist?outcome=UNAVAILABLE_NOT_HELD")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.complete").value(false))
                .andExpect(jsonPath("$.items[0].code").value("SEARCH_RECORDED"))
                .andExpect(jsonPath("$.items[0].article").exists())
                .andExpect(jsonPath("$.items[0].done").value(false));
        bureau.record(new SearchRecorded(
                bureau.agency(), request.id(), LocalDate.of(2025, 3, 5), "档案室", "全文检索", "预算", "李四", false));
        audited.projections.catchUp();
        http.perform(get(path("/checklist?outcome=UNAVAILABLE_NOT_HELD")))
                .andExpect(jsonPath("$.complete").value(true));
        for (String wrong : List.of("", "?outcome=YES")) {
            http.perform(get(path("/checklist" + wrong)))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.field").value("outcome"));
        }
    }
}
