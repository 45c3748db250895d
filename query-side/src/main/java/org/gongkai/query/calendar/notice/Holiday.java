package org.gongkai.query.calendar.notice;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a notice says about one holiday.
 *
 * @param name as the notice calls it, for instance 国庆节、中秋节
 * @param off days off
 * @param work days worked though they are a Saturday or Sunday, or would be off by an earlier notice
 */
public record Holiday(String name, SortedSet<LocalDate> off, SortedSet<LocalDate> work) {

    public Holiday {
        off = Collections.unmodifiableSortedSet(new TreeSet<>(off));
        work = Collections.unmodifiableSortedSet(new TreeSet<>(work));
    }

    /** The first day off; there must be one. */
    public LocalDate first() {
        return off.first();
    }

    /** The last day off; there must be one. */
    public LocalDate last() {
        return off.last();
    }

    /** Whether the days off are several in a row, so that the first and the last one tell them. */
    public boolean isSpan() {
        return off.size() > 1 && off.first().plusDays(off.size() - 1L).equals(off.last());
    }
}
