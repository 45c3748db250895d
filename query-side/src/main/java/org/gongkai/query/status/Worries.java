package org.gongkai.query.status;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.deadline.WorkingDayCalendar;
import org.gongkai.query.audit.Verification;
import org.gongkai.query.projection.ProjectionStatus.State;
import org.jspecify.annotations.Nullable;

/** Collects what somebody should see to, each with what to do. */
final class Worries {

    /** Less is a matter of days: a scan takes megabytes. */
    private static final long LITTLE = 2L << 30;

    /** Whoever backs up every day has then missed it seven times. */
    private static final int OLD_DAYS = 7;

    private final List<Worry> all = new ArrayList<>();

    List<Worry> all() {
        return List.copyOf(all);
    }

    void about(Update update) {
        var trouble = update.trouble();
        if (update.state() == State.STOPPED && trouble != null) {
            add(
                    "UPDATE_STOPPED",
                    "“%s”停止更新：%s 请把日志文件交给技术支持，问题排除后重新启动系统，会从停下的记录接着更新。".formatted(update.zh(), trouble.zh()),
                    "“%s” stopped: %s Hand the log file to support; after a restart it goes on where it stopped."
                            .formatted(update.en(), trouble.en()));
        } else if (trouble != null) {
            add("UPDATE_WAITING", "“" + update.zh() + "”：" + trouble.zh(), update.en() + ": " + trouble.en());
        } else if (update.state() == State.BUILDING) {
            add(
                    "UPDATE_BUILDING",
                    "“%s”正在按记录重新计算，还差 %d 条，请稍候，不需要操作。".formatted(update.zh(), update.behind()),
                    "“%s” is being computed anew, %d records to go; just wait."
                            .formatted(update.en(), update.behind()));
        }
    }

    void about(Verification.@Nullable Done checked) {
        if (checked != null && !checked.verified().sound()) {
            add(
                    "CHAIN_BROKEN",
                    "校验码核对发现 %d 处不符，记录可能被改动过。请停止使用，保留现场并联系技术支持；不要自行修改数据。"
                            .formatted(checked.verified().faults()),
                    ("The check codes do not fit in %d places: records may have been changed."
                                    + " Stop, keep all as it is, ask support.")
                            .formatted(checked.verified().faults()));
        }
    }

    void about(Space space) {
        if (space.directory() != null && space.free() < LITTLE) {
            add(
                    "DISK_FULL_SOON",
                    "磁盘只剩 %d MB，请尽快清理 %s 所在磁盘或换用更大的磁盘。".formatted(space.freeMegabytes(), space.directory()),
                    "Only %d MB are left on the disk of %s; make room."
                            .formatted(space.freeMegabytes(), space.directory()));
        }
    }

    /** From December on, due dates reach into the next year. */
    void about(WorkingDayCalendar calendar, LocalDate today) {
        int year = today.getYear() + (today.getMonth() == Month.DECEMBER ? 1 : 0);
        if (!calendar.knows(year)) {
            add(
                    "CALENDAR_MISSING",
                    year + " 年放假安排尚未采用，答复期限只是暂计。请在“工作日历”页粘贴国务院办公厅通知。",
                    "The holidays of " + year + " are not adopted: due dates are provisional. Paste the notice.");
        }
    }

    void about(@Nullable Backup backup) {
        if (backup == null) {
            add(
                    "BACKUP_NEVER",
                    "还没有备份过。请执行 ./gongkai backup --to 备份目录（最好是另一块磁盘），并设为每天自动执行。",
                    "There has been no backup. Run ./gongkai backup --to FOLDER (on another disk), best every day.");
        } else if (backup.days() >= OLD_DAYS) {
            add(
                    "BACKUP_OLD",
                    "最近一次备份已是 %d 天前。请检查每天的自动备份，并执行 ./gongkai backup。".formatted(backup.days()),
                    "The last backup is %d days old. Look after the daily job, and run ./gongkai backup."
                            .formatted(backup.days()));
        }
    }

    private void add(String code, String zh, String en) {
        all.add(new Worry(code, zh, en));
    }
}
