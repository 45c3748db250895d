package org.gongkai.query.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.deadline.CalendarSeeds;
import org.gongkai.deadline.WorkingDayCalendar;
import org.gongkai.query.audit.Verification;
import org.gongkai.query.audit.Verified;
import org.gongkai.query.projection.ProjectionStatus;
import org.gongkai.query.projection.ProjectionStatus.State;
import org.gongkai.query.projection.ProjectionStatus.Trouble;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WorriesTest {

    private final Worries worries = new Worries();

    private static Update update(State state, long position, @Nullable Trouble trouble) {
        return Update.of(new ProjectionStatus("register", "x", position, state, trouble), 10);
    }

    @Test
    void what_is_well_is_no_worry() {
        worries.about(update(State.LIVE, 10, null));
        worries.about(new Verification.Done(Instant.EPOCH, new Verified(true, 10, 10, "", 0, List.of(), 1)));
        worries.about(new Space("/data", 1, Long.MAX_VALUE));
        worries.about(new Space(null, 0, 0));
        worries.about(backupBefore(Duration.ofDays(7).minusSeconds(1)));
        assertThat(worries.all()).isEmpty();
    }

    private static Backup backupBefore(Duration time) {
        return Backup.of(Instant.EPOCH, "/mnt/usb/gongkai-1", 10, Instant.EPOCH.plus(time));
    }

    @Test
    void from_the_seventh_day_on_a_backup_is_old_and_without_any_that_is_told_at_once() {
        worries.about(backupBefore(Duration.ofDays(7)));
        worries.about((Backup) null);
        assertThat(worries.all()).extracting(Worry::code).containsExactly("BACKUP_OLD", "BACKUP_NEVER");
        assertThat(worries.all().getFirst().zh()).contains("7 天前");
        assertThat(worries.all().getLast().en()).contains("./gongkai backup --to");
    }

    @Test
    void figures_that_stopped_say_where_and_what_to_do() {
        worries.about(update(State.STOPPED, 6, new Trouble(7, "记录序号 7 无法计入。", "Record 7.", "x")));
        assertThat(worries.all()).singleElement().satisfies(worry -> {
            assertThat(worry.code()).isEqualTo("UPDATE_STOPPED");
            assertThat(worry.zh()).contains("台账和案件页", "记录序号 7", "重新启动");
            assertThat(worry.en()).contains("requests", "Record 7");
        });
    }

    @Test
    void figures_that_wait_or_are_computed_anew_need_patience_only() {
        worries.about(update(State.WAITING, 6, new Trouble(7, "数据库暂时无法访问。", "The database.", "x")));
        worries.about(update(State.BUILDING, 4, null));
        assertThat(worries.all()).extracting(Worry::code).containsExactly("UPDATE_WAITING", "UPDATE_BUILDING");
        assertThat(worries.all().getLast().zh()).contains("还差 6 条", "不需要操作");
    }

    @Test
    void a_broken_chain_and_a_full_disk_are_told() {
        worries.about(new Verification.Done(Instant.EPOCH, new Verified(false, 10, 10, "", 3, List.of(), 1)));
        worries.about(new Space("/data", 1, 100L << 20));
        assertThat(worries.all()).extracting(Worry::code).containsExactly("CHAIN_BROKEN", "DISK_FULL_SOON");
        assertThat(worries.all().getFirst().zh()).contains("3 处", "保留现场");
        assertThat(worries.all().getLast().zh()).contains("100 MB", "/data");
    }

    @Test
    void the_next_years_notice_is_missed_from_december_on() {
        var calendar = WorkingDayCalendar.EMPTY;
        for (var seed : CalendarSeeds.all(LocalDate.of(2026, 1, 1))) {
            calendar = calendar.adopting(seed);
        }
        worries.about(calendar, LocalDate.of(2026, 11, 30));
        assertThat(worries.all()).isEmpty();
        worries.about(calendar, LocalDate.of(2026, 12, 1));
        assertThat(worries.all()).extracting(Worry::code).containsExactly("CALENDAR_MISSING");
    }
}
