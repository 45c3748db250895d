package org.gongkai.events.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongkai.events.chain.Finding.Kind;
import org.gongkai.events.json.EventJson;
import org.junit.jupiter.api.Test;

class ChainVerifierTest {

    private final List<StoredEvent> log = log(50);

    @Test
    void an_untouched_log_is_sound() {
        Verdict verdict = verify(log);

        assertThat(verdict.sound()).isTrue();
        assertThat(verdict.position()).isEqualTo(50);
        assertThat(verdict.head())
                .isEqualTo(HexFormat.of().formatHex(log.get(49).hash()));
    }

    @Test
    void one_flipped_bit_is_found_where_it_is() {
        StoredEvent at = log.get(20);
        byte[] text = at.payload().getBytes(StandardCharsets.UTF_8);
        text[3] ^= 1;
        log.set(20, with(at, at.position(), new String(text, StandardCharsets.UTF_8)));

        assertThat(verify(log).findings())
                .extracting(Finding::position, Finding::kind)
                .containsExactly(tuple(21L, Kind.ALTERED));
    }

    @Test
    void a_deleted_event_is_found() {
        log.remove(20);

        assertThat(verify(log).findings()).extracting(Finding::kind).contains(Kind.MISSING, Kind.AGENCY_COUNT);
    }

    @Test
    void an_inserted_event_is_found_whether_it_shifts_the_others_or_not() {
        List<StoredEvent> doubled = new ArrayList<>(log);
        doubled.add(20, log.get(20));
        assertThat(verify(doubled).findings()).extracting(Finding::kind).contains(Kind.OUT_OF_ORDER);

        List<StoredEvent> shifted = new ArrayList<>(log.subList(0, 20));
        log.subList(19, 50).forEach(e -> shifted.add(with(e, e.position() + 1, e.payload())));
        assertThat(verify(shifted).faults()).isGreaterThanOrEqualTo(31);
    }

    @Test
    void two_swapped_events_are_both_found() {
        StoredEvent one = log.get(20);
        StoredEvent two = log.get(30);
        log.set(20, with(two, one.position(), two.payload()));
        log.set(30, with(one, two.position(), one.payload()));

        assertThat(verify(log).findings()).extracting(Finding::position).contains(21L, 31L);
    }

    @Test
    void a_cut_tail_and_a_rewritten_chain_are_found_by_a_check_code_kept_outside() {
        var attested = Map.of(40L, HexFormat.of().formatHex(log.get(39).hash()));
        assertThat(ChainVerifier.verify(log.iterator(), attested).sound()).isTrue();

        Verdict cut = ChainVerifier.verify(log.subList(0, 30).iterator(), attested);
        assertThat(cut.findings()).extracting(Finding::kind).containsExactly(Kind.OTHER_THAN_ATTESTED);

        Verdict rewritten = ChainVerifier.verify(log(50, "另一个").iterator(), attested);
        assertThat(rewritten.findings()).extracting(Finding::kind).containsExactly(Kind.OTHER_THAN_ATTESTED);
    }

    @Test
    void typed_columns_that_differ_from_the_text_are_found_when_the_texts_are_read() {
        String text =
                "{\"agency\":1,\"requestId\":\"00000000-0000-0000-0000-000000000001\",\"servedOn\":\"2026-01-05\"}";
        StoredEvent served = row(1, 1, text, new int[0]);
        StoredEvent otherDay = row(1, 1, text.replace("05", "06"), new int[0]);
        StoredEvent booked = row(1, 1, text, new int[] {1, 2026, 1, 1, 1});
        StoredEvent otherAgency = row(1, 2, text, new int[0]);

        assertThat(read(served)).isEmpty();
        assertThat(read(otherDay)).containsExactly(Kind.COPY_DIFFERS);
        assertThat(read(booked)).containsExactly(Kind.COPY_DIFFERS);
        assertThat(read(otherAgency)).containsExactly(Kind.COPY_DIFFERS);
        assertThat(read(row(1, 1, "{}", new int[0]))).containsExactly(Kind.UNREADABLE);
        assertThat(read(row(1, 1, "{\"x\":1}", new int[0]))).containsExactly(Kind.UNREADABLE);
    }

    private static List<Kind> read(StoredEvent event) {
        var verifier = new ChainVerifier(Map.of(), EventJson.CURRENT);
        verifier.accept(event);
        return verifier.verdict().findings().stream().map(Finding::kind).toList();
    }

    private static StoredEvent row(long n, int agency, String payload, int[] bookings) {
        var digest = new Digest();
        Instant at = Instant.parse("2026-01-05T08:00:00Z");
        var bare = new StoredEvent(
                n,
                at,
                "ReplyServed",
                1,
                new UUID(0, n),
                0,
                agency,
                1,
                LocalDate.of(2026, 1, 5),
                bookings,
                payload,
                "{}",
                new byte[0]);
        return hashed(bare, n, payload, digest.next(Digest.origin(), n, at, digest.of(bare)));
    }

    @Test
    void many_faults_are_counted_but_only_the_first_are_described() {
        Collections.reverse(log);
        List<StoredEvent> wrong = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            wrong.addAll(log);
        }

        Verdict verdict = verify(wrong);

        assertThat(verdict.findings()).hasSize(ChainVerifier.KEPT);
        assertThat(verdict.faults()).isGreaterThan(ChainVerifier.KEPT);
    }

    private static Verdict verify(List<StoredEvent> log) {
        return ChainVerifier.verify(log.iterator(), Map.of());
    }

    private static List<StoredEvent> log(int length) {
        return log(length, "政府信息");
    }

    private static List<StoredEvent> log(int length, String words) {
        var digest = new Digest();
        var counts = new HashMap<Integer, Long>();
        List<StoredEvent> log = new ArrayList<>();
        byte[] head = Digest.origin();
        for (int n = 1; n <= length; n++) {
            Instant at = Instant.parse("2026-01-05T08:00:00Z").plusSeconds(n);
            int agency = n % 3;
            long count = counts.merge(agency, 1L, Long::sum);
            int[] bookings = n % 2 == 0 ? new int[0] : new int[] {agency, 2026, 1, 1, 1};
            String payload = "{\"n\":" + n + ",\"words\":\"" + words + "\"}";
            var bare = new StoredEvent(
                    n,
                    at,
                    "RequestReceived",
                    1,
                    new UUID(0, n),
                    0,
                    agency,
                    count,
                    LocalDate.of(2026, 1, 5),
                    bookings,
                    payload,
                    "{\"by\":\"张三\"}",
                    new byte[0]);
            head = digest.next(head, n, at, digest.of(bare));
            log.add(hashed(bare, n, payload, head));
        }
        return log;
    }

    private static StoredEvent with(StoredEvent e, long position, String payload) {
        return hashed(e, position, payload, e.hash());
    }

    private static StoredEvent hashed(StoredEvent e, long position, String payload, byte[] hash) {
        return new StoredEvent(
                position,
                e.recordedAt(),
                e.name(),
                e.version(),
                e.aggregate(),
                e.sequence(),
                e.agency(),
                e.agencySeq(),
                e.occurredOn(),
                e.bookings(),
                payload,
                e.metadata(),
                hash);
    }
}
