package org.gongkai.deadline;

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
import org.jspecify.annotations.Nullable;

/** A second reckoning that shares no code with the first: walks day by day over sets read straight from the notices. */
final class NaiveClock {

    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> work = new HashSet<>();
    private final Set<Integer> years = new HashSet<>();

    NaiveClock() {
        try (InputStream in = Objects.requireNonNull(NaiveClock.class.getResourceAsStream("/calendar-cn.json"))) {
            for (var year : new ObjectMapper().readTree(in).path("years").properties()) {
                years.add(Integer.valueOf(year.getKey()));
                read(year.getValue().path("holidayOff"), off);
                read(year.getValue().path("makeUpWorkday"), work);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void read(JsonNode list, Set<LocalDate> into) {
        list.forEach(day -> into.add(LocalDate.parse(day.asText())));
    }

    boolean works(LocalDate day) {
        if (work.contains(day)) {
            return true;
        }
        if (off.contains(day)) {
            return false;
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private boolean counts(LocalDate day, List<Suspension> suspensions) {
        for (Suspension s : suspensions) {
            if (s.from().isBefore(day) && (s.to() == null || day.compareTo(s.to()) <= 0)) {
                return false;
            }
        }
        return works(day);
    }

    /** Null when no due date is found within 2,000 days, as while a suspension is open. */
    @Nullable
    LocalDate due(LocalDate base, int n, List<Suspension> suspensions) {
        LocalDate day = base;
        int counted = 0;
        for (int walked = 0; walked < 2000; walked++) {
            day = day.plusDays(1);
            if (counts(day, suspensions) && ++counted == n) {
                return day;
            }
        }
        return null;
    }

    int used(LocalDate base, LocalDate upTo, List<Suspension> suspensions) {
        int counted = 0;
        for (LocalDate day = base.plusDays(1); !day.isAfter(upTo); day = day.plusDays(1)) {
            counted += counts(day, suspensions) ? 1 : 0;
        }
        return counted;
    }

    boolean provisional(LocalDate base, LocalDate due) {
        for (LocalDate day = base.plusDays(1); !day.isAfter(due); day = day.plusDays(1)) {
            if (!years.contains(day.getYear())) {
                return true;
            }
        }
        return false;
    }
}
