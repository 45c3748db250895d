package org.gongkai.command.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gongkai.deadline.CalendarSeeds;
import org.jspecify.annotations.Nullable;

/** Working days counted one by one over sets read straight from the notices. */
final class NaiveDays {

    /**
     * Days that do not count: after from, up to and including to.
     *
     * @param number what paused it; 0 for what has no number
     * @param to null while it lasts
     */
    record Pause(int number, LocalDate from, @Nullable LocalDate to) {

        /** The same, ended by an answer to what paused it. */
        Pause endsWith(int answered, LocalDate on) {
            return to == null && number == answered ? new Pause(number, from, on) : this;
        }

        boolean leavesOut(LocalDate day) {
            return day.isAfter(from) && (to == null || !day.isAfter(to));
        }
    }

    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> work = new HashSet<>();

    NaiveDays() {
        for (int year = 2019; year <= 2026; year++) {
            try (InputStream in = CalendarSeeds.class.getResourceAsStream("/calendars/" + year + ".json")) {
                JsonNode notice = new ObjectMapper().readTree(Objects.requireNonNull(in));
                notice.path("holidayOff").forEach(day -> off.add(LocalDate.parse(day.asText())));
                notice.path("makeUpWorkday").forEach(day -> work.add(LocalDate.parse(day.asText())));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private boolean works(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return work.contains(day) || (!off.contains(day) && !weekend);
    }

    /** The n-th working day after the base. */
    LocalDate nth(LocalDate base, int n) {
        return Objects.requireNonNull(nth(base, n, List.of()));
    }

    /** The n-th working day after the base that no pause leaves out; null when there is none within 700 days. */
    @Nullable
    LocalDate nth(LocalDate base, int n, List<Pause> pauses) {
        LocalDate day = base;
        int counted = 0;
        for (int walked = 0; walked < 700; walked++) {
            day = day.plusDays(1);
            LocalDate today = day;
            if (works(day) && pauses.stream().noneMatch(p -> p.leavesOut(today)) && ++counted == n) {
                return day;
            }
        }
        return null;
    }
}
