package org.gongkai.command.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.gongkai.command.log.LogDatabase;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.gongkai.events.json.EventJson;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Posting;
import org.gongkai.events.request.Channel;
import org.gongkai.events.request.FilingDetail;
import org.gongkai.events.request.Origin;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.events.request.RequestReceived;
import org.gongkai.events.request.RequestSubmitted;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class ApplicantIndexTest {

    private static final AgencyId AGENCY = new AgencyId(1);
    private static final YearMonth MARCH = YearMonth.of(2025, 3);
    private static final byte[] ZHANG = {1};
    private static final byte[] BUDGET = {2};

    private final JdbcClient jdbc =
            JdbcClient.create(new DriverManagerDataSource(LogDatabase.fresh().url(), "gongkai_command", ""));
    private final ApplicantIndex index = new ApplicantIndex(jdbc);
    private int number;

    private RequestId received(LocalDate on) {
        return received(on, Origin.NEW, new Fingerprint(ZHANG, BUDGET));
    }

    private RequestId received(LocalDate on, Origin origin, Fingerprint fingerprint) {
        var request = new RequestId(UUID.randomUUID());
        number++;
        var submitted = new RequestSubmitted(
                AGENCY, request, Channel.IN_PERSON, on, on, Column.NATURAL_PERSON, "预算", null, null, FilingDetail.NONE);
        var received = new RequestReceived(
                AGENCY, request, "2025-" + number, origin, on, null, Column.NATURAL_PERSON, null, Posting.NONE);
        append(submitted, 0);
        append(received, 1);
        index.note(AGENCY, request, fingerprint);
        return request;
    }

    private void append(RequestEvent event, long sequence) {
        var type = EventJson.CURRENT.typeOf(event);
        jdbc.sql("""
            INSERT INTO log.event (name, version, aggregate, sequence, agency, occurred_on, bookings, payload, metadata)
            VALUES (?, ?, ?, ?, 1, ?, '{}', ?::json, '{}')""")
                .params(List.of(
                        type.name(),
                        type.version(),
                        event.aggregate(),
                        sequence,
                        event.occurredOn(),
                        EventJson.CURRENT.write(event)))
                .update();
    }

    private static LocalDate march(int day) {
        return LocalDate.of(2025, 3, day);
    }

    @Test
    void the_months_requests_of_the_same_applicant_are_counted_in_order_of_receipt() {
        RequestId late = received(march(20));
        received(LocalDate.of(2025, 2, 28));
        RequestId early = received(march(1));
        RequestId between = received(march(10));
        RequestId sameDay = received(march(10));
        received(march(5), Origin.NEW, new Fingerprint(new byte[] {9}, BUDGET));
        assertThat(index.countInMonth(AGENCY, early, MARCH)).isZero();
        assertThat(index.countInMonth(AGENCY, between, MARCH)).isEqualTo(1);
        assertThat(index.countInMonth(AGENCY, sameDay, MARCH)).isEqualTo(2);
        assertThat(index.countInMonth(AGENCY, late, MARCH)).isEqualTo(3);
        assertThat(index.countInMonth(new AgencyId(2), late, MARCH)).isZero();
    }

    @Test
    void what_was_split_off_or_is_decided_anew_was_not_asked_again() {
        received(march(1), Origin.SPLIT, new Fingerprint(ZHANG, BUDGET));
        received(march(1), Origin.REMAND, new Fingerprint(ZHANG, BUDGET));
        assertThat(index.countInMonth(AGENCY, received(march(2)), MARCH)).isZero();
    }

    @Test
    void an_applicant_of_whom_too_little_is_known_is_nobodys_same() {
        received(march(1), Origin.NEW, new Fingerprint(null, BUDGET));
        RequestId second = received(march(2), Origin.NEW, new Fingerprint(null, BUDGET));
        assertThat(index.countInMonth(AGENCY, second, MARCH)).isZero();
        assertThat(index.similar(AGENCY, new Fingerprint(null, BUDGET), second)).isEmpty();
    }

    @Test
    void what_is_forgotten_is_found_no_more_and_stays_in_the_log() {
        RequestId first = received(march(1));
        RequestId second = received(march(2));
        assertThat(index.similar(AGENCY, new Fingerprint(ZHANG, BUDGET), second))
                .extracting(Similar::requestId)
                .containsExactly(first.value());
        index.forget(first);
        assertThat(index.similar(AGENCY, new Fingerprint(ZHANG, BUDGET), second))
                .isEmpty();
        assertThat(jdbc.sql("SELECT count(*) FROM log.event")
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
    }

    @Test
    void a_fingerprint_without_a_request_in_the_log_is_passed_over() {
        index.note(AGENCY, new RequestId(UUID.randomUUID()), new Fingerprint(ZHANG, BUDGET));
        assertThat(index.similar(AGENCY, new Fingerprint(ZHANG, BUDGET), received(march(1))))
                .isEmpty();
    }
}
