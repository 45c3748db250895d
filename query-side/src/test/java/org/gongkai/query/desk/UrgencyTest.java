package org.gongkai.query.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class UrgencyTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 18);
    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);

    @Test
    void the_day_before_is_overdue_and_the_day_itself_is_not() {
        assertThat(Urgency.of(WEDNESDAY.minusDays(1), WEDNESDAY)).isEqualTo(Urgency.OVERDUE);
        assertThat(Urgency.of(WEDNESDAY, WEDNESDAY)).isEqualTo(Urgency.TODAY);
    }

    @Test
    void a_week_ends_on_sunday() {
        assertThat(Urgency.of(SUNDAY, WEDNESDAY)).isEqualTo(Urgency.THIS_WEEK);
        assertThat(Urgency.of(SUNDAY.plusDays(1), WEDNESDAY)).isEqualTo(Urgency.NEXT_WEEK);
        assertThat(Urgency.of(SUNDAY.plusDays(7), WEDNESDAY)).isEqualTo(Urgency.NEXT_WEEK);
        assertThat(Urgency.of(SUNDAY.plusDays(8), WEDNESDAY)).isEqualTo(Urgency.LATER);
        assertThat(Urgency.of(SUNDAY.plusDays(1), SUNDAY)).isEqualTo(Urgency.NEXT_WEEK);
    }
}
