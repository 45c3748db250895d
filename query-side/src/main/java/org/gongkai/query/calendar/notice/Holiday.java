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

    /** The days off as they are spoken of: the first and the last one. */
    public boolean isSpan() {
        return off.size() > 1 && off.first().plusDays(off.size() - 1L).equals(off.last());
    }
}
