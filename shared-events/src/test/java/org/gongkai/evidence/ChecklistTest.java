package org.gongkai.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gongkai.casefile.CaseFile;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.ledger.Posting;
import org.gongkai.events.request.ApplicantToldOfConsultation;
import org.gongkai.events.request.Channel;
import org.gongkai.events.request.ClarificationAttempted;
import org.gongkai.events.request.ContactMeans;
import org.gongkai.events.request.EvidenceAttached;
import org.gongkai.events.request.EvidenceKind;
import org.gongkai.events.request.ExplanationRequested;
import org.gongkai.events.request.FilingDetail;
import org.gongkai.events.request.Opinion;
import org.gongkai.events.request.Origin;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.events.request.RequestReceived;
import org.gongkai.events.request.RequestSubmitted;
import org.gongkai.events.request.SearchRecorded;
import org.gongkai.events.request.StepRetracted;
import org.gongkai.events.request.ThirdPartyConsulted;
import org.gongkai.events.request.ThirdPartyOpinionReceived;
import org.gongkai.evidence.Checklist.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChecklistTest {

    private static final AgencyId AGENCY = new AgencyId(1);
    private static final RequestId REQUEST = new RequestId(new UUID(0, 1));
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** What domain.md §3.7 asks for, said once more. */
    private static final Map<Outcome, Proof> NEEDED = new EnumMap<>(Map.of(
            Outcome.GRANTED, Proof.ALREADY_PUBLIC,
            Outcome.UNAVAILABLE_NOT_HELD, Proof.SEARCH_RECORDED,
            Outcome.DENIED_STATE_SECRET, Proof.CLASSIFICATION,
            Outcome.DENIED_SECURITY_STABILITY, Proof.RISK_ASSESSMENT,
            Outcome.DENIED_INTERNAL_AFFAIRS, Proof.INFORMATION_KIND,
            Outcome.DENIED_PROCESS_INFORMATION, Proof.INFORMATION_KIND,
            Outcome.DENIED_ENFORCEMENT_FILE, Proof.ENFORCEMENT_FILE,
            Outcome.DENIED_THIRD_PARTY_RIGHTS, Proof.THIRD_PARTY_CONSULTED,
            Outcome.NOT_PROCESSED_REPEAT, Proof.EARLIER_REPLY,
            Outcome.NOT_PROCESSED_EXCESSIVE, Proof.EXPLANATION));

    private static CaseFile file(RequestEvent... more) {
        var events = new ArrayList<RequestEvent>();
        events.add(new RequestSubmitted(
                AGENCY,
                REQUEST,
                Channel.IN_PERSON,
                DAY,
                DAY,
                Column.NATURAL_PERSON,
                "预算",
                null,
                null,
                FilingDetail.NONE));
        events.add(new RequestReceived(
                AGENCY, REQUEST, "2026-0001", Origin.NEW, DAY, null, Column.NATURAL_PERSON, null, Posting.NONE));
        events.addAll(List.of(more));
        return CaseFile.of(events);
    }

    private static EvidenceAttached attached(EvidenceKind kind) {
        return new EvidenceAttached(AGENCY, REQUEST, kind, "在卷", DAY, null);
    }

    private static ThirdPartyConsulted consulted() {
        return new ThirdPartyConsulted(AGENCY, REQUEST, 1, "某公司", null, DAY, false);
    }

    private static ThirdPartyOpinionReceived said(Opinion opinion) {
        return new ThirdPartyOpinionReceived(AGENCY, REQUEST, 1, opinion, "商业秘密", DAY);
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void an_outcome_asks_for_what_a_court_would_ask_for(Outcome outcome) {
        var asked = Checklist.of(file(), outcome);
        Proof needed =
                outcome == Outcome.UNAVAILABLE_UNCLEAR_AFTER_CORRECTION ? Proof.CLARIFICATION : NEEDED.get(outcome);
        assertThat(asked).isEqualTo(needed == null ? List.of() : List.of(new Item(needed, false)));
    }

    @Test
    void evidence_on_file_is_done() {
        var kinds = Map.of(
                Outcome.GRANTED, EvidenceKind.ALREADY_PUBLIC,
                Outcome.DENIED_STATE_SECRET, EvidenceKind.CLASSIFICATION,
                Outcome.DENIED_SECURITY_STABILITY, EvidenceKind.RISK_ASSESSMENT,
                Outcome.DENIED_INTERNAL_AFFAIRS, EvidenceKind.INFORMATION_KIND,
                Outcome.DENIED_PROCESS_INFORMATION, EvidenceKind.INFORMATION_KIND,
                Outcome.DENIED_ENFORCEMENT_FILE, EvidenceKind.ENFORCEMENT_FILE,
                Outcome.NOT_PROCESSED_REPEAT, EvidenceKind.EARLIER_REPLY);
        kinds.forEach((outcome, kind) -> {
            assertThat(Checklist.of(file(attached(kind)), outcome)).allMatch(Item::done);
            assertThat(Checklist.of(file(attached(EvidenceKind.OTHER)), outcome))
                    .noneMatch(Item::done);
        });
    }

    @Test
    void a_search_proves_that_nothing_is_held_unless_it_is_retracted() {
        var search = new SearchRecorded(AGENCY, REQUEST, DAY, "档案室", "全文检索", "预算", "李四", false);
        var retracted = new StepRetracted(AGENCY, REQUEST, DAY, 2, "没有查", Posting.NONE);
        assertThat(Checklist.of(file(search), Outcome.UNAVAILABLE_NOT_HELD)).allMatch(Item::done);
        assertThat(Checklist.of(file(search, retracted), Outcome.UNAVAILABLE_NOT_HELD))
                .noneMatch(Item::done);
    }

    @Test
    void an_excessive_request_was_asked_to_explain_and_an_unclear_one_talked_about() {
        var asked = new ExplanationRequested(AGENCY, REQUEST, "说1号", DAY, null, "三个月内40件", false);
        var talked = new ClarificationAttempted(AGENCY, REQUEST, DAY, ContactMeans.PHONE, "李四", "仍不明确");
        assertThat(Checklist.of(file(asked), Outcome.NOT_PROCESSED_EXCESSIVE)).allMatch(Item::done);
        assertThat(Checklist.of(file(talked), Outcome.UNAVAILABLE_UNCLEAR_AFTER_CORRECTION))
                .allMatch(Item::done);
    }

    @Test
    void disclosure_against_a_third_partys_will_needs_the_public_interest() {
        var items = Checklist.of(file(consulted(), said(Opinion.OBJECT)), Outcome.PARTIALLY_GRANTED);
        assertThat(items)
                .containsExactly(new Item(Proof.PUBLIC_INTEREST, false), new Item(Proof.APPLICANT_TOLD, false));
        var proven = file(consulted(), said(Opinion.OBJECT), attached(EvidenceKind.PUBLIC_INTEREST));
        assertThat(Checklist.of(proven, Outcome.GRANTED)).contains(new Item(Proof.PUBLIC_INTEREST, true));
        var consents = Checklist.of(file(consulted(), said(Opinion.CONSENT)), Outcome.GRANTED);
        assertThat(consents).extracting(Item::proof).doesNotContain(Proof.PUBLIC_INTEREST);
    }

    @Test
    void whoever_asks_others_tells_the_applicant() {
        var told = new ApplicantToldOfConsultation(AGENCY, REQUEST, 1, null, DAY);
        assertThat(Checklist.of(file(consulted(), told), Outcome.DENIED_THIRD_PARTY_RIGHTS))
                .containsExactlyInAnyOrder(
                        new Item(Proof.THIRD_PARTY_CONSULTED, true), new Item(Proof.APPLICANT_TOLD, true));
    }

    @Test
    void every_proof_names_its_paper_in_both_languages() {
        var seen = Set.of(Proof.values());
        assertThat(seen).allSatisfy(proof -> {
            assertThat(proof.article()).isNotBlank();
            assertThat(proof.zh()).isNotBlank();
            assertThat(proof.en()).isNotBlank();
        });
    }
}
