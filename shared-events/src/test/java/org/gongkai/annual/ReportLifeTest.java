package org.gongkai.annual;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.gongkai.events.AgencyId;
import org.gongkai.events.agency.AgencyLevel;
import org.gongkai.events.period.PeriodClosed;
import org.gongkai.events.period.PeriodEvent;
import org.gongkai.events.period.PeriodReopened;
import org.gongkai.events.period.ReportAccepted;
import org.gongkai.events.period.ReportPublished;
import org.gongkai.events.period.ReportReturned;
import org.gongkai.events.period.ReportSignedOff;
import org.gongkai.events.period.ReportSubmitted;
import org.gongkai.events.request.SigningMode;
import org.junit.jupiter.api.Test;

class ReportLifeTest {

    private static final AgencyId AGENCY = new AgencyId(1);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 20);

    private static final PeriodEvent SIGNED =
            new ReportSignedOff(AGENCY, 2025, SigningMode.PAPER, "李主任", null, null, DAY);
    private static final PeriodEvent SUBMITTED = new ReportSubmitted(AGENCY, 2025, 0, null, DAY);
    private static final PeriodEvent RETURNED = new ReportReturned(AGENCY, 2025, "第一部分过长", "区政务公开办", DAY);
    private static final PeriodEvent ACCEPTED = new ReportAccepted(AGENCY, 2025, "区政务公开办", DAY);

    private static PeriodEvent closed(int revision) {
        return new PeriodClosed(AGENCY, 2025, revision, List.of(), "2021", 2026, 1, "00", new TreeMap<>(), DAY);
    }

    private static PeriodEvent reopened() {
        return new PeriodReopened(AGENCY, 2025, new UUID(0, 1), "区政务公开办", "数据更正", false, DAY);
    }

    private static PeriodEvent published(int revision) {
        return new ReportPublished(AGENCY, 2025, revision, "https://example.gov.cn/2025", DAY);
    }

    private static ReportLife after(PeriodEvent... events) {
        return ReportLife.of(Arrays.asList(events));
    }

    @Test
    void a_report_goes_from_fixed_figures_to_the_web() {
        assertThat(after().stage()).isEqualTo(Stage.OPEN);
        assertThat(after(closed(0)).stage()).isEqualTo(Stage.CLOSED);
        assertThat(after(closed(0), SIGNED, SUBMITTED).stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(after(closed(0), SIGNED, SUBMITTED, ACCEPTED).stage()).isEqualTo(Stage.ACCEPTED);
        assertThat(after(closed(0), SIGNED, SUBMITTED, ACCEPTED, published(0)).stage())
                .isEqualTo(Stage.PUBLISHED);
    }

    @Test
    void what_came_back_is_signed_again() {
        assertThat(after(closed(0), SIGNED, SUBMITTED).signed()).isTrue();
        assertThat(after(closed(0), SIGNED, SUBMITTED, RETURNED).signed()).isFalse();
    }

    @Test
    void changed_figures_are_signed_again_and_begin_anew() {
        var life = after(closed(0), SIGNED, SUBMITTED, reopened(), closed(1));
        assertThat(life.stage()).isEqualTo(Stage.CLOSED);
        assertThat(life.signed()).isFalse();
    }

    @Test
    void a_year_opened_again_and_closed_without_a_difference_is_where_it_was() {
        var life = after(closed(0), SIGNED, SUBMITTED, ACCEPTED, published(0), reopened(), closed(0));
        assertThat(life.stage()).isEqualTo(Stage.PUBLISHED);
        assertThat(life.signed()).isTrue();
    }

    @Test
    void closings_before_the_first_publication_are_drafts_and_later_ones_corrections() {
        var life = after(
                closed(0), reopened(), closed(1), SIGNED, published(1), reopened(), closed(2), reopened(), closed(3));
        assertThat(life.edition(0).zh()).isEqualTo("第 1 稿");
        assertThat(life.edition(1).zh()).isEqualTo("公布版");
        assertThat(life.edition(2).zh()).isEqualTo("更正版 1");
        assertThat(life.edition(3).zh()).isEqualTo("更正版 2");
    }

    @Test
    void a_department_reports_by_31_january_and_each_level_waits_for_those_below() {
        assertThat(DueDates.ownReport(2025)).isEqualTo("2026-01-31");
        assertThat(DueDates.rollUp(AgencyLevel.COUNTY, 2025)).isEqualTo("2026-02-20");
        assertThat(DueDates.rollUp(AgencyLevel.PREFECTURE, 2025)).isEqualTo("2026-03-10");
        assertThat(DueDates.rollUp(AgencyLevel.PROVINCE, 2025)).isEqualTo("2026-03-31");
    }
}
