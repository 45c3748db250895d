package org.gongkai.query.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongkai.casefile.State;
import org.gongkai.deadline.CalendarSeeds;
import org.gongkai.events.RequestId;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.CorrectionKind;
import org.gongkai.events.request.CorrectionRequested;
import org.gongkai.query.feed.StoreFeed;
import org.gongkai.query.log.Bureau;
import org.gongkai.query.log.ChainedLog;
import org.gongkai.query.log.Requests;
import org.gongkai.query.projection.Projections;
import org.gongkai.query.register.Search.Order;
import org.gongkai.query.register.Search.Sort;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class RegisterTest {

    private final ChainedLog log = new ChainedLog();
    private final JdbcClient jdbc = JdbcClient.create(log.as("gongkai_query"));
    private final Projections projections =
            new Projections(log.as("gongkai_query"), new StoreFeed(jdbc), List.of(new RegisterProjection()));
    private final Register register = new Register(jdbc, projections);

    private static Requests request(Bureau bureau, int number, Column column) {
        return new Requests(
                bureau.agency(), new RequestId(new UUID(1, number)), column, "2025-依申请-%04d".formatted(number));
    }

    private static LocalDate on(String date) {
        return LocalDate.parse(date);
    }

    private CaseRow row(Requests request) {
        return register.chronicle(request.id().value()).orElseThrow().row();
    }

    private List<CaseRow> search(
            @Nullable Integer agency, @Nullable State state, @Nullable Integer year, @Nullable String text) {
        return register.list(new Search(
                        agency,
                        state,
                        year,
                        text,
                        null,
                        null,
                        Search.Office.ANY,
                        Search.Kind.ANY,
                        Order.NEWEST_FIRST,
                        1,
                        50))
                .rows();
    }

    @Test
    void a_list_shows_what_a_request_adds_up_to() {
        Bureau.adoptCalendars(log);
        var bureau = Bureau.register(log, 1);
        var request = request(bureau, 1, Column.NATURAL_PERSON);
        bureau.record(request.received(on("2025-03-03")));
        long last = bureau.record(request.replied(Outcome.GRANTED, on("2025-03-10")));
        projections.catchUp();
        var row = search(1, null, null, null).getFirst();
        assertThat(row).isEqualTo(row(request));
        assertThat(row.state()).isEqualTo(State.REPLIED);
        assertThat(row.dueOn()).isEqualTo(on("2025-03-31"));
        assertThat(row.closedOn()).isEqualTo(on("2025-03-10"));
        assertThat(row.answeredLate()).isFalse();
        assertThat(row.outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(row.standingYear()).isNull();
        assertThat(row.position()).isEqualTo(last);
    }

    @Test
    void a_new_notice_moves_the_due_dates_that_run_over_its_days_and_no_others() {
        var notices = CalendarSeeds.all(on("2025-01-01"));
        log.append(notices.subList(0, notices.size() - 1));
        var bureau = Bureau.register(log, 1);
        var early = request(bureau, 1, Column.NATURAL_PERSON);
        var over = request(bureau, 2, Column.NATURAL_PERSON);
        bureau.record(early.received(on("2025-11-03")));
        bureau.record(over.received(on("2026-02-09")));
        projections.catchUp();
        assertThat(row(over).dueProvisional()).isTrue();
        assertThat(search(null, null, 2026, null).getFirst().dueOn()).isEqualTo(on("2026-03-09"));
        log.append(List.of(notices.getLast()));
        projections.catchUp();
        var moved = search(null, null, 2026, null).getFirst();
        assertThat(moved.dueProvisional()).isFalse();
        assertThat(moved.dueOn()).isEqualTo(row(over).dueOn()).isAfter(on("2026-03-09"));
        assertThat(search(null, null, 2025, null).getFirst().dueOn()).isEqualTo(on("2025-12-01"));
    }

    @Test
    void no_due_date_is_shown_while_a_correction_is_awaited() {
        Bureau.adoptCalendars(log);
        var bureau = Bureau.register(log, 1);
        var request = request(bureau, 1, Column.NATURAL_PERSON);
        bureau.record(request.received(on("2025-03-03")));
        bureau.record(new CorrectionRequested(
                bureau.agency(),
                request.id(),
                "补正第1号",
                List.of(CorrectionKind.DESCRIPTION),
                "请说明",
                on("2025-03-05"),
                15,
                on("2025-03-26"),
                List.of()));
        projections.catchUp();
        assertThat(search(1, State.AWAITING_CORRECTION, null, null))
                .singleElement()
                .extracting(CaseRow::dueOn)
                .isNull();
    }

    @Test
    void filters_order_and_pages_find_what_is_asked_for() {
        Bureau.adoptCalendars(log);
        var east = Bureau.register(log, 1);
        var west = Bureau.register(log, 2);
        for (int i = 1; i <= 5; i++) {
            east.record(request(east, i, Column.NATURAL_PERSON).received(on("2025-03-0" + (9 - i))));
        }
        west.record(request(west, 6, Column.NATURAL_PERSON).received(on("2024-12-30")));
        west.record(request(west, 7, Column.NATURAL_PERSON).submitted(on("2025-06-02")));
        projections.catchUp();
        assertThat(search(1, null, null, null)).hasSize(5);
        assertThat(search(null, State.SUBMITTED, null, null)).hasSize(1);
        assertThat(search(null, null, 2024, null)).hasSize(1);
        assertThat(search(null, null, null, "0003的预算")).hasSize(1);
        assertThat(search(null, null, null, "%")).isEmpty();
        var byDate = new Order(Sort.RECEIVED_ON, false);
        var second = register.list(
                new Search(1, null, null, null, null, null, Search.Office.ANY, Search.Kind.ANY, byDate, 2, 2));
        assertThat(second.total()).isEqualTo(5);
        assertThat(second.rows()).extracting(CaseRow::receivedOn).containsExactly(on("2025-03-06"), on("2025-03-07"));
        var beyond = register.list(
                new Search(1, null, null, null, null, null, Search.Office.ANY, Search.Kind.ANY, byDate, 9, 2));
        assertThat(beyond).isEqualTo(new Register.Page(5, List.of()));
        var overdue = new Search(
                1, null, null, null, null, on("2025-04-03"), Search.Office.ANY, Search.Kind.ANY, byDate, 1, 50);
        assertThat(register.list(overdue).rows()).hasSize(2);
    }

    @Test
    void the_history_is_word_for_word_what_was_stored() {
        var bureau = Bureau.register(log, 1);
        var request = request(bureau, 1, Column.NATURAL_PERSON);
        bureau.record(request.received(on("2025-03-03")));
        projections.catchUp();
        var events = register.chronicle(request.id().value()).orElseThrow().events();
        var stored = log.superuser()
                .sql("SELECT payload::text FROM log.event WHERE aggregate = ? ORDER BY sequence")
                .param(request.id().value())
                .query(String.class)
                .list();
        assertThat(events).extracting(Recounted::payload).isEqualTo(stored);
        assertThat(events).extracting(Recounted::by).containsOnly("clerk");
        assertThat(events).extracting(Recounted::onBehalfOf).containsOnly("head");
        assertThat(events.getLast().bookings()).hasSize(1);
        assertThat(register.numbered("2025-依申请-0001"))
                .containsExactly(request.id().value());
        assertThat(register.chronicle(UUID.randomUUID())).isEmpty();
    }

    @Test
    void tables_followed_step_by_step_equal_tables_built_at_once() throws SQLException {
        var notices = CalendarSeeds.all(on("2025-01-01"));
        log.append(notices.subList(0, notices.size() - 1));
        var bureau = Bureau.register(log, 1);
        for (int i = 1; i <= 9; i++) {
            var request = request(bureau, i, Column.NATURAL_PERSON);
            bureau.record(request.received(on("2025-12-0" + i)));
            projections.catchUp();
            if (i % 3 == 0) {
                bureau.record(request.replied(Outcome.GRANTED, on("2025-12-30")));
            }
        }
        bureau.close(2025);
        projections.catchUp();
        log.append(List.of(notices.getLast()));
        projections.catchUp();
        var beside = projections.buildBeside(RegisterProjection.NAME).schema();
        for (String table : List.of("case_file", "history", "notice")) {
            assertThat(content(beside, table)).isEqualTo(content(register.schema(), table));
        }
    }

    private List<@Nullable String> content(String schema, String table) {
        return jdbc.sql("SELECT t::text FROM %s.%s AS t ORDER BY t::text".formatted(schema, table))
                .query(String.class)
                .list();
    }
}
