package org.gongkai.office.chaos;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An agency as far as its clerks remember it. */
final class Bureau {

    /** What stands in the way of bookings in a year: it was closed, and in which revision. */
    final Map<Integer, Integer> closed = new TreeMap<>();

    /** Closed years that are open again, in order; they close again in order. */
    final List<Integer> reopened = new ArrayList<>();

    /** Categories of the requests pending at go-live that are still to be registered. */
    final Deque<String> pending = new ArrayDeque<>();

    /** Kinds of the cases pending at go-live that are still to be entered. */
    final Deque<String> pendingCases = new ArrayDeque<>();

    final List<Matter> matters = new ArrayList<>();

    /** How far its reports are. */
    final Reporting reports = new Reporting();

    final List<Lawsuits.Case> cases = new ArrayList<>();

    /** Its table 二. */
    final Disclosed disclosed = new Disclosed();

    /** Whether requests came from or went to another agency. */
    boolean moved;

    /** Whether another agency went on in its place. */
    boolean abolished;

    private final int id;
    private final int firstYear;
    private final boolean declared;
    private @Nullable String reopening;

    /**
     * @param firstYear the first year whose table ties out with nothing before it
     * @param declared whether it was declared as the opening year
     */
    Bureau(int id, int firstYear, boolean declared) {
        this.id = id;
        this.firstYear = firstYear;
        this.declared = declared;
    }

    int id() {
        return id;
    }

    int firstYear() {
        return firstYear;
    }

    boolean isDeclared() {
        return declared;
    }

    /** The name of the last reopening; commands that name it may book into reopened years. */
    @Nullable
    String reopening() {
        return reopening;
    }

    void closedAs(int year, int revision) {
        closed.put(year, revision);
        reports.closed(year, revision);
        reopened.remove(Integer.valueOf(year));
    }

    void reopenedAs(String name, List<Integer> years) {
        reopening = name;
        reports.reopened(years);
        years.forEach(closed::remove);
        reopened.addAll(years);
        reopened.sort(Integer::compareTo);
    }

    /** Everything up to the year before was closed at some time. */
    int firstNeverClosed() {
        int closedLast = closed.keySet().stream().max(Integer::compareTo).orElse(0);
        return 1 + Math.max(closedLast, reopened.isEmpty() ? 0 : reopened.getLast());
    }

    /** The year whose turn it is. */
    int nextToClose() {
        if (!reopened.isEmpty()) {
            return reopened.getFirst();
        }
        return closed.keySet().stream()
                .max(Integer::compareTo)
                .map(last -> last + 1)
                .orElse(firstYear);
    }
}
