package org.gongkai.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The union of a request's suspensions: disjoint, in order, an open one last. */
final class Pauses {

    /** The days (from, to]; to is {@link LocalDate#MAX} while open. */
    private record Pause(LocalDate from, LocalDate to) {

        boolean isOpen() {
            return to.equals(LocalDate.MAX);
        }
    }

    private final List<Pause> pauses = new ArrayList<>();

    Pauses(List<Suspension> suspensions) {
        suspensions.stream()
                .map(s -> new Pause(s.from(), s.to() == null ? LocalDate.MAX : s.to()))
                .sorted(Comparator.comparing(Pause::from))
                .forEach(this::join);
    }

    private void join(Pause next) {
        if (pauses.isEmpty() || next.from.isAfter(pauses.getLast().to)) {
            pauses.add(next);
        } else if (next.to.isAfter(pauses.getLast().to)) {
            pauses.add(new Pause(pauses.removeLast().from, next.to));
        }
    }

    /** The n-th working day after the base outside the pauses; null when an open one comes before it. */
    @Nullable
    LocalDate nth(LocalDate base, int n, WorkingDayCalendar calendar) {
        LocalDate at = base;
        int left = n;
        for (Pause pause : pauses) {
            int before = calendar.count(at, pause.from);
            if (before >= left) {
                break;
            }
            if (pause.isOpen()) {
                return null;
            }
            left -= before;
            at = later(at, pause.to);
        }
        return calendar.plus(at, left);
    }

    /** How many working days of (from, to] lie outside the pauses. */
    int count(LocalDate from, LocalDate to, WorkingDayCalendar calendar) {
        LocalDate at = from;
        int count = 0;
        for (Pause pause : pauses) {
            count += calendar.count(at, earlier(pause.from, to));
            at = later(at, earlier(pause.to, to));
        }
        return count + calendar.count(at, to);
    }

    /** The day the open pause began; null when none is open. */
    @Nullable
    LocalDate openSince() {
        return pauses.isEmpty() || !pauses.getLast().isOpen() ? null : pauses.getLast().from;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
