package org.gongkai.query.register.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
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
import org.gongkai.events.RequestId;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.CoAgencyConsulted;
import org.gongkai.events.request.ConsultationBasis;
import org.gongkai.events.request.DeliveryFailure;
import org.gongkai.events.request.DispatchMethod;
import org.gongkai.events.request.DraftKind;
import org.gongkai.events.request.DraftProposed;
import org.gongkai.events.request.EvidenceAttached;
import org.gongkai.events.request.EvidenceKind;
import org.gongkai.events.request.FeeBasis;
import org.gongkai.events.request.FeeCharged;
import org.gongkai.events.request.NoteAdded;
import org.gongkai.events.request.NoteKind;
import org.gongkai.events.request.RepeatLinked;
import org.gongkai.events.request.ReplyRedispatched;
import org.gongkai.events.request.ReplyUndelivered;
import org.gongkai.events.request.RequestArchived;
import org.gongkai.events.request.RequestAssigned;
import org.gongkai.events.request.RequestSplit;
import org.gongkai.events.request.SectionOpinionGiven;
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

class FactsTest {

    private static final Instant NOW = Instant.parse("2025-04-07T02:00:00Z");
    private static final UUID CHILD = new UUID(3, 3);

    private final Audited audited = new Audited();
    private final Sealing sealing = new Sealing();
    private final MockMvc http = MockMvcBuilders.standaloneSetup(new RegisterController(
                    audited.register, sealing.opener(), Searching.findsNothing(), Clock.fixed(NOW, AsOf.ZONE)))
            .setControllerAdvice(new ProblemAdvice())
            .defaultRequest(get("/").principal(Visitors.everything("test")))
            .build();
    private final Bureau bureau = Bureau.register(audited.log, 1);
    private final Requests request = Audited.request(bureau, 1);

    @BeforeEach
    void received() {
        Bureau.adoptCalendars(audited.log);
        bureau.record(request.received(on("03-03")));
    }

    private static LocalDate on(String day) {
        return LocalDate.parse("2025-" + day);
    }

    private String path(String rest) {
        audited.projections.catchUp();
        return "/api/requests/" + request.id() + rest;
    }

    private void inTheOffice() {
        bureau.record(new RequestAssigned(bureau.agency(), request.id(), "规划科", "李四", on("03-04"), on("03-14")));
        bureau.record(new NoteAdded(
                bureau.agency(), request.id(), NoteKind.PHONE, on("03-05"), "09:30", sealing.seal("与申请人王某通话")));
        bureau.record(
                new SectionOpinionGiven(bureau.agency(), request.id(), "规划科", "李四", sealing.seal("可以公开"), on("03-06")));
        bureau.record(new DraftProposed(
                bureau.agency(), request.id(), DraftKind.REPLY, Outcome.GRANTED, null, "李四", on("03-06")));
    }

    @Test
    void work_in_the_office_is_shown_with_its_sealed_words_opened() throws Exception {
        inTheOffice();
        http.perform(get(path("")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("UNDER_REVIEW"))
                .andExpect(jsonPath("$.section").value("规划科"))
                .andExpect(jsonPath("$.handling.handler").value("李四"))
                .andExpect(jsonPath("$.handling.internalDue").value("2025-03-14"))
                .andExpect(jsonPath("$.handling.reply.stage").value("PROPOSED"))
                .andExpect(jsonPath("$.notes[0].text").value("与申请人王某通话"))
                .andExpect(jsonPath("$.notes[0].at").value("09:30"))
                .andExpect(jsonPath("$.opinions[0].text").value("可以公开"));
        http.perform(get(path("/history")))
                .andExpect(jsonPath("$.events[2].label.zh").value("分办"))
                .andExpect(jsonPath("$.events[3].text").value("与申请人王某通话"))
                .andExpect(jsonPath("$.events[4].text").value("可以公开"));
        var stored = audited.log
                .superuser()
                .sql("SELECT string_agg(payload::text, '') FROM %s.history".formatted(audited.register.schema()))
                .query(String.class)
                .single();
        org.assertj.core.api.Assertions.assertThat(stored).doesNotContain("王某");
    }

    @Test
    void without_a_vault_the_sealed_words_are_absent_and_the_rest_is_there() throws Exception {
        inTheOffice();
        var blind = MockMvcBuilders.standaloneSetup(new RegisterController(
                        audited.register,
                        Sealing.nothingOpens(),
                        Searching.findsNothing(),
                        Clock.fixed(NOW, AsOf.ZONE)))
                .build();
        blind.perform(get(path("")))
                .andExpect(jsonPath("$.notes[0].text").isEmpty())
                .andExpect(jsonPath("$.opinions[0].section").value("规划科"))
                .andExpect(content().string(not(containsString("王某"))));
    }

    @Test
    void a_fee_shows_its_tariff_deadline_and_state() throws Exception {
        bureau.record(new FeeCharged(
                bureau.agency(),
                request.id(),
                "费1号",
                FeeBasis.PER_PAGE,
                250,
                0,
                4_700,
                on("03-04"),
                on("04-01"),
                List.of()));
        http.perform(get(path("")))
                .andExpect(jsonPath("$.state").value("AWAITING_PAYMENT"))
                .andExpect(jsonPath("$.fees[0].amount").value(4700))
                .andExpect(jsonPath("$.fees[0].basis").value("PER_PAGE"))
                .andExpect(jsonPath("$.fees[0].deadline").value("2025-04-01"))
                .andExpect(jsonPath("$.fees[0].state").value("OVERDUE"))
                .andExpect(jsonPath("$.fees[0].stateLabel.zh").value("逾期未缴"));
    }

    @Test
    void the_reply_shows_remedy_travel_and_archive() throws Exception {
        bureau.record(request.replied(Outcome.GRANTED, on("03-10")));
        bureau.record(
                new ReplyUndelivered(bureau.agency(), request.id(), DeliveryFailure.RETURNED, on("03-14"), "查无此人"));
        http.perform(get(path("")))
                .andExpect(jsonPath("$.undelivered").value(true))
                .andExpect(jsonPath("$.returnedOn").value("2025-03-14"));
        http.perform(get("/api/requests?undelivered=true"))
                .andExpect(jsonPath("$.total").value(1));
        bureau.record(new ReplyRedispatched(
                bureau.agency(), request.id(), DispatchMethod.POST, on("03-17"), "EMS2", List.of()));
        bureau.record(new RequestArchived(bureau.agency(), request.id(), "2025-12", on("03-31")));
        http.perform(get(path("")))
                .andExpect(jsonPath("$.state").value("ARCHIVED"))
                .andExpect(jsonPath("$.undelivered").value(false))
                .andExpect(jsonPath("$.reply.remedy").value("EITHER"))
                .andExpect(jsonPath("$.reply.remedyText").value("可以申请行政复议。"))
                .andExpect(jsonPath("$.reply.sent.length()").value(2))
                .andExpect(jsonPath("$.reply.sent[1].postalNo").value("EMS2"))
                .andExpect(jsonPath("$.reply.returned[0].note").value("查无此人"))
                .andExpect(jsonPath("$.dossier.archiveNo").value("2025-12"));
    }

    @Test
    void consultations_evidence_and_links_are_shown() throws Exception {
        bureau.record(new CoAgencyConsulted(
                bureau.agency(), request.id(), 1, "区规划局", ConsultationBasis.CO_MAKER, on("03-05"), null, true, false));
        bureau.record(new EvidenceAttached(
                bureau.agency(), request.id(), EvidenceKind.EARLIER_REPLY, "在卷", on("03-05"), null));
        bureau.record(new RepeatLinked(bureau.agency(), request.id(), "2024-0007", null, on("03-05")));
        bureau.record(
                new RequestSplit(bureau.agency(), request.id(), List.of(new RequestId(CHILD)), "两件事", on("03-06")));
        http.perform(get(path("")))
                .andExpect(jsonPath("$.state").value("CONSULTING"))
                .andExpect(jsonPath("$.consultations[0].basis").value("CO_MAKER"))
                .andExpect(jsonPath("$.consultations[0].applicantTold").value(false))
                .andExpect(jsonPath("$.dossier.evidence[0]").value("EARLIER_REPLY"))
                .andExpect(jsonPath("$.links.repeatOf").value("2024-0007"))
                .andExpect(jsonPath("$.links.children[0]").value(CHILD.toString()));
    }

    @Test
    void the_list_finds_who_handles_what_until_when() throws Exception {
        inTheOffice();
        path("");
        for (String one : List.of(
                "section=规划科",
                "handler=李四",
                "internalDueBefore=2025-03-15",
                "undelivered=false",
                "state=UNDER_REVIEW")) {
            http.perform(get("/api/requests?" + one))
                    .andExpect(jsonPath("$.total").value(1))
                    .andExpect(jsonPath("$.items[0].internalDue").value("2025-03-14"));
        }
        for (String none : List.of("section=财政科", "handler=张三", "internalDueBefore=2025-03-14", "missing=true")) {
            http.perform(get("/api/requests?" + none))
                    .andExpect(jsonPath("$.total").value(0));
        }
        for (String wrong : List.of("internalDueBefore=March", "missing=1")) {
            http.perform(get("/api/requests?" + wrong)).andExpect(status().isBadRequest());
        }
    }
}
