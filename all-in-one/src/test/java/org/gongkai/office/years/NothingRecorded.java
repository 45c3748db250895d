package org.gongkai.office.years;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.gongkai.office.e2e.Clerk;
import org.gongkai.office.e2e.RunningOffice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What is refused is refused in both languages, naming the field, and leaves no record behind. */
abstract class NothingRecorded {

    static final RunningOffice OFFICE = RunningOffice.get();
    static final Clerk CLERK = Clerk.of("错填办事处", 2025);
    static final String DECIDED = decided();

    /** Where the log ended before the test. */
    long before;

    private static String decided() {
        String request = CLERK.receives("2025-03-03");
        CLERK.takes(request, "decide", Map.of("outcome", "GRANTED", "documentNo", "答1号", "decidedOn", "2025-03-10"));
        return request;
    }

    /** A day that has not come. */
    static String soon() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(3).toString();
    }

    @BeforeEach
    void where_the_log_ends() throws SQLException {
        before = OFFICE.head();
    }

    @AfterEach
    void nothing_was_recorded() throws SQLException {
        assertThat(OFFICE.head()).isEqualTo(before);
    }
}
