package org.gongkai.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Time that does not count towards the reply period, because others are being asked (art 33(3)): the days (from, to].
 *
 * @param from the day the letter went out, which itself still counts
 * @param to the last day that does not count; null while the answer is awaited
 * @param whyZh what was waited for, in Chinese, without a full stop
 * @param whyEn the same in English
 */
public record Suspension(LocalDate from, @Nullable LocalDate to, String whyZh, String whyEn) {

    public Suspension {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a suspension from " + from + " cannot end on " + to);
        }
    }

    /** Whether the day is one of those that do not count. */
    public boolean covers(LocalDate day) {
        return day.isAfter(from) && (to == null || !day.isAfter(to));
    }
}
