package org.gongkai.query.audit.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import org.gongkai.query.audit.Audited;
import org.gongkai.query.drill.DrillDown;
import org.gongkai.query.feed.StoreFeed;
import org.gongkai.query.log.Bureau;
import org.gongkai.query.problem.Refused;
import org.gongkai.query.report.AsOf;
import org.gongkai.query.report.Reports;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ExplainTest {

    private final Audited audited = new Audited();
    private final StoreFeed feed = new StoreFeed(JdbcClient.create(audited.log.as("gongkai_query")));
    private final Explain explain = new Explain(
            feed,
            audited.ledger,
            audited.register,
            new DrillDown(
                    audited.ledger, new Reports(audited.ledger, feed, audited.proactive, Clock.system(AsOf.ZONE))));

    @Test
    void a_record_leads_to_its_rule_its_bookings_and_their_cells() {
        audited.aYear();
        var record = (ExplainedRecord) explain.what("11");
        assertThat(record.name()).isEqualTo("RequestReceived");
        assertThat(record.article()).isEqualTo("条例第三十一条");
        assertThat(record.rule()).isEqualTo(1);
        assertThat(record.requestNo()).isEqualTo("2025-依申请-0001");
        assertThat(record.bookings()).singleElement().satisfies(booked -> {
            assertThat(booked.amount()).isEqualTo(1);
            assertThat(booked.period()).isEqualTo(2025);
            assertThat(booked.figure()).isEqualTo(4);
        });
        assertThat(record.text(false)).contains("收到申请", "explain 1/2025/NEW_RECEIVED/NATURAL_PERSON", "现为 4");
        assertThat(record.text(true)).contains("request received", "the cell is 4 now");
    }

    @Test
    void a_record_of_no_request_is_explained_too() {
        audited.aYear();
        assertThat(explain.what("25").text(false)).contains("锁定年度数据").contains("没有入账");
        assertThat(explain.what("1").text(false)).contains("采用工作日历");
    }

    @Test
    void a_request_is_told_step_by_step_with_its_due_dates_by_number_and_by_id() {
        var bureau = audited.aYear();
        var byNumber = (ExplainedRequest) explain.what("2025-依申请-0004");
        var byId = explain.what(Audited.request(bureau, 4).id().toString());
        assertThat(byId).isEqualTo(byNumber);
        assertThat(byNumber.standingYear()).isEqualTo(2026);
        assertThat(byNumber.steps()).hasSize(3);
        assertThat(byNumber.steps().get(1).due()).isEqualTo(LocalDate.of(2025, 4, 1));
        assertThat(byNumber.bookings()).hasSize(3);
        assertThat(byNumber.text(false)).contains("结转下年度", "现列在 2026 年度", "2025-04-01");
    }

    @Test
    void a_figure_is_told_by_the_requests_it_is_made_of() {
        audited.aYear();
        var cell = (ExplainedCell) explain.what("1/2025/GRANTED/NATURAL_PERSON");
        assertThat(cell.figure()).isEqualTo(3);
        assertThat(cell.requests()).hasSize(3);
        assertThat(cell.text(false)).contains("= 3", "2025-依申请-0002");
        assertThat(explain.what("1/2025/RESULTS_TOTAL/TOTAL").text(true)).contains("= 3");
    }

    @Test
    void what_is_not_there_is_named_with_the_way_to_ask() {
        audited.aYear();
        assertThatThrownBy(() -> explain.what("9999")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> explain.what("2025-依申请-9999"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("agency/year/line/column");
        assertThatThrownBy(() -> explain.what("1/2025/NO_LINE/TOTAL")).isInstanceOf(Refused.class);
    }

    @Test
    void a_number_that_several_agencies_gave_needs_the_agency() {
        audited.aYear();
        var west = Bureau.register(audited.log, 2);
        west.record(Audited.request(west, 4).received(LocalDate.of(2025, 3, 4)));
        audited.projections.catchUp();
        assertThatThrownBy(() -> explain.what("2025-依申请-0004"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("1/2025-依申请-0004")
                .hasMessageContaining("2/2025-依申请-0004");
        assertThat(((ExplainedRequest) explain.what("2/2025-依申请-0004")).agency())
                .isEqualTo(2);
    }
}
