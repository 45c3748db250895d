package org.gongkai.query.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.gongkai.query.feed.Feed;
import org.gongkai.query.problem.Refused;
import org.jspecify.annotations.Nullable;

/** The point in the log as of which a question is put: what was known then, whatever was recorded later. */
public sealed interface AsOf {

    /** Dates are days of this zone, always. */
    ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** The log keeps microseconds. */
    Duration TICK = Duration.ofNanos(1_000);

    /** The last record that was known then. */
    long position(Feed feed, long newest);

    /** All that is known. */
    record Newest() implements AsOf {
        @Override
        public long position(Feed feed, long newest) {
            return newest;
        }
    }

    /** A position (记录序号). */
    record Position(long position) implements AsOf {
        @Override
        public long position(Feed feed, long newest) {
            if (position > newest) {
                throw Refused.badParameter(
                        "asOf",
                        "记录序号 %d 尚不存在，目前最新为 %d。".formatted(position, newest),
                        "There is no record %d yet; the newest is %d.".formatted(position, newest));
            }
            return position;
        }
    }

    /** An instant, itself included. */
    record Moment(Instant instant) implements AsOf {
        @Override
        public long position(Feed feed, long newest) {
            return Math.min(newest, feed.lastAt(instant));
        }
    }

    /**
     * Reads a position (1234), a date (2026-01-15: the end of that day) or an instant with its offset.
     *
     * @throws Refused when it is none of these
     */
    static AsOf parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return new Newest();
        }
        try {
            if (text.chars().allMatch(Character::isDigit)) {
                return new Position(Long.parseLong(text));
            }
            return new Moment(text.indexOf('T') < 0 ? endOf(LocalDate.parse(text)) : instant(text));
        } catch (DateTimeParseException | NumberFormatException e) {
            throw Refused.badParameter(
                    "asOf",
                    "截止时点“%s”无法识别，请填日期（2026-01-15）、时刻（2026-01-15T09:00:00+08:00）或记录序号（1234）。".formatted(text),
                    ("Cannot read asOf “%s”: give a date (2026-01-15),"
                                    + " an instant (2026-01-15T09:00:00+08:00) or a position.")
                            .formatted(text));
        }
    }

    /** A plus sign in an address is read as a space; an instant has none. */
    private static Instant instant(String text) {
        return OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant().minus(TICK);
    }
}
