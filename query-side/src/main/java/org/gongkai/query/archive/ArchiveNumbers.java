package org.gongkai.query.archive;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Proposes archive numbers: the law sets no form, so the office's last one is counted on. */
final class ArchiveNumbers {

    private static final Pattern LAST_DIGITS = Pattern.compile("^(.*?)(\\d{1,9})(\\D*)$");

    private ArchiveNumbers() {}

    /**
     * The number a few after the last one, of the same form and at least as many digits.
     *
     * @param last the last number given; null before the first
     * @param after how many numbers on, from 1
     * @param year for the form of the first one
     */
    static String propose(@Nullable String last, int after, int year) {
        var found = last == null ? null : LAST_DIGITS.matcher(last);
        if (found == null || !found.matches()) {
            return "%d-公开-%04d".formatted(year, after);
        }
        String digits = found.group(2);
        long number = Long.parseLong(digits) + after;
        return found.group(1) + ("%0" + digits.length() + "d").formatted(number) + found.group(3);
    }
}
