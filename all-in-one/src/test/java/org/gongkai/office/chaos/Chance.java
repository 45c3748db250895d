package org.gongkai.office.chaos;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Where all chance of a history comes from: the same seed on the same day makes the same history. */
final class Chance {

    /** The last four statistical years, of which the last is not over. */
    static final int YEARS = 4;

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int ALL = 100;

    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    private static LocalDate today() {
        return LocalDate.now(CHINA);
    }

    static int firstYear() {
        return today().getYear() - YEARS + 1;
    }

    static int thisYear() {
        return today().getYear();
    }

    /** True so often of a hundred times. */
    boolean percent(int often) {
        return random.nextInt(ALL) < often;
    }

    /** From 0. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T of(List<T> many) {
        return many.get(random.nextInt(many.size()));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // List.of only reads them.
    final <T> T oneOf(T... many) {
        return of(List.of(many));
    }

    UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    /** A day of these years that has come; often one around New Year, where all the trouble is. */
    LocalDate day(int from, int to) {
        int year = from + random.nextInt(to - from + 1);
        LocalDate day = percent(40)
                ? LocalDate.of(year, 12, 31).plusDays(random.nextInt(31) - 20L)
                : LocalDate.of(year, 1, 1).plusDays(random.nextInt(365));
        return come(day);
    }

    /** A day not before this one, mostly soon after. */
    LocalDate after(LocalDate day) {
        int days = percent(70) ? random.nextInt(25) : random.nextInt(120);
        return come(day.plusDays(days));
    }

    /** A day a little before or after this one. */
    LocalDate near(LocalDate day) {
        return come(day.plusDays(random.nextInt(80) - 40L));
    }

    /** Mostly a day that is not in the future. */
    private LocalDate come(LocalDate day) {
        return day.isAfter(today()) && !percent(2) ? today() : day;
    }
}
