package org.gongkai.command.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A second opinion on a request's clock, written from the law and sharing no code with the first: what happened is laid
 * in order of its days, and the period is counted day by day.
 */
final class NaiveCase {

    /** What can happen to a clock. */
    enum Kind {
        CORRECTION,
        CORRECTED,
        CONSULTED,
        SERVED,
        ANSWERED,
        CHARGED,
        PAID,
        WAIVED,
        EXTENDED,
        ASKED,
        EXPLAINED,
        DELAYED,
        ORDERED,
        NOTHING
    }

    /** One step, mutable because it can be mended. */
    static final class Entry {
        final long step;
        final Kind kind;
        LocalDate on;
        boolean gone;
        boolean lawful = true;

        /** Which consultation, or how many working days. */
        int number;

        /** Whether the clock minds: a consultation that suspends, an explanation that does or was found reasonable. */
        boolean flag;

        /** Put off to, approved on, or to be answered by. */
        @Nullable
        LocalDate other;

        Entry(long step, Kind kind, LocalDate on) {
            this.step = step;
            this.kind = kind;
            this.on = on;
        }
    }

    private static final NaiveDays DAYS = new NaiveDays();
    private static final Comparator<Entry> BY_DAY =
            Comparator.<Entry, LocalDate>comparing(e -> e.on).thenComparingLong(e -> e.step);

    final LocalDate receivedOn;
    private final boolean fromService;
    final List<Entry> entries = new ArrayList<>();

    NaiveCase(LocalDate receivedOn, boolean fromService) {
        this.receivedOn = receivedOn;
        this.fromService = fromService;
    }

    /** The entry of a step. */
    Entry at(long step) {
        return entries.stream().filter(e -> e.step == step).findFirst().orElseThrow();
    }

    /** Adds a step, judged by what is known before it. */
    void add(Entry entry) {
        judge(entry);
        entries.add(entry);
    }

    /** Another day for a step, which is judged anew by the steps recorded before it. */
    void redate(long step, LocalDate to) {
        Entry entry = at(step);
        entry.on = to;
        judge(entry);
    }

    private void judge(Entry e) {
        LocalDate due = due(e.step);
        boolean inTime = due == null || !e.on.isAfter(due);
        e.lawful = switch (e.kind) {
            case CORRECTION ->
                e.number <= 15 && !e.on.isAfter(DAYS.nth(receivedOn, 7)) && last(Kind.CORRECTION, e.step) == null;
            case CHARGED -> e.flag && inTime && last(Kind.CHARGED, e.step) == null;
            case EXTENDED ->
                e.number <= 20 && inTime && !e.on.isBefore(Objects.requireNonNull(e.other)) && !walk(e.step).extended;
            case DELAYED -> inTime && foundReasonable(e.step);
            default -> true;
        };
    }

    /** By the last explanation asked for before the step. */
    private boolean foundReasonable(long before) {
        Entry asked = last(Kind.ASKED, before);
        Entry explained = last(Kind.EXPLAINED, before);
        return asked != null && explained != null && explained.step > asked.step && explained.flag;
    }

    private @Nullable Entry last(Kind kind, long before) {
        return entries.stream()
                .filter(e -> e.kind == kind && !e.gone && e.step < before)
                .reduce((first, second) -> second)
                .orElse(null);
    }

    /** The due date by the steps recorded before this one; null while the clock stands still. */
    @Nullable
    LocalDate due(long before) {
        Walk walk = walk(before);
        if (walk.correctionOpen || walk.feeOpen) {
            return null;
        }
        return walk.appointed != null ? walk.appointed : DAYS.nth(walk.base, walk.period + walk.extension, walk.pauses);
    }

    private Walk walk(long before) {
        var walk = new Walk(receivedOn, fromService);
        entries.stream().filter(e -> !e.gone && e.step < before).sorted(BY_DAY).forEach(walk::take);
        return walk;
    }

    /** Where the clock stands after some steps. */
    private static final class Walk {
        private final boolean fromService;
        private LocalDate base;
        private int period = 20;
        private int extension;
        private boolean extended;
        private boolean correctionOpen;
        private boolean feeOpen;
        private LocalDate charged = LocalDate.MIN;
        private @Nullable LocalDate appointed;
        private final List<NaiveDays.Pause> pauses = new ArrayList<>();
        private final Set<Integer> answered = new HashSet<>();

        private Walk(LocalDate base, boolean fromService) {
            this.base = base;
            this.fromService = fromService;
        }

        private void take(Entry e) {
            switch (e.kind) {
                case CORRECTION -> correctionOpen |= e.lawful;
                case CORRECTED -> {
                    restart(correctionOpen, e.on);
                    correctionOpen = false;
                }
                case CHARGED -> {
                    feeOpen |= e.lawful;
                    charged = e.lawful ? e.on : charged;
                }
                case PAID -> {
                    restart(feeOpen, e.on);
                    feeOpen = false;
                }
                case WAIVED -> waived(e);
                case EXTENDED -> extended(e);
                case DELAYED -> appointed = e.lawful ? e.other : appointed;
                case ORDERED -> ordered(e);
                default -> asked(e);
            }
        }

        private void restart(boolean really, LocalDate on) {
            if (really) {
                base = on;
                period = 20;
                extension = 0;
                extended = false;
                appointed = null;
            }
        }

        private void waived(Entry e) {
            if (feeOpen) {
                pauses.add(new NaiveDays.Pause(0, charged, e.on));
            }
            feeOpen = false;
        }

        private void extended(Entry e) {
            // Once: the first that is lawful.
            extension = e.lawful && extension == 0 ? e.number : extension;
            extended = true;
        }

        private void ordered(Entry e) {
            restart(true, e.on);
            period = e.number;
            appointed = e.other;
            correctionOpen = false;
            feeOpen = false;
        }

        /** Others are asked, or the applicant is asked to explain: number 0. */
        private void asked(Entry e) {
            switch (e.kind) {
                case CONSULTED -> pause(e, !fromService);
                case SERVED -> pause(e, fromService);
                case ASKED -> pause(e, true);
                case ANSWERED, EXPLAINED -> {
                    answered.add(e.number);
                    pauses.replaceAll(p -> p.endsWith(e.number, e.on));
                }
                default -> {
                    // No other step touches the clock.
                }
            }
        }

        private void pause(Entry e, boolean begins) {
            if (begins && e.flag && (e.number == 0 || !answered.contains(e.number))) {
                pauses.add(new NaiveDays.Pause(e.number, e.on, null));
            }
        }
    }
}
