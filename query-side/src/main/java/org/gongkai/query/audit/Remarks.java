package org.gongkai.query.audit;

import java.util.ArrayList;
import java.util.List;

/**
 * Remarks as they are found: the first are kept in words, the others only counted, so that no log is too bad to
 * check.
 */
public final class Remarks {

    /** How many are kept in words. */
    public static final int KEPT = 200;

    private final List<Remark> kept = new ArrayList<>();
    private long count;

    /** One more. */
    public void add(String kind, long position, String zh, String en) {
        add(new Remark(kind, position, zh, en));
    }

    /** One more. */
    public void add(Remark remark) {
        count++;
        if (kept.size() < KEPT) {
            kept.add(remark);
        }
    }

    /** So many more that were counted elsewhere, the first of them in words. */
    void addAll(List<Remark> remarks, long of) {
        remarks.forEach(this::add);
        count += of - remarks.size();
    }

    /** How many there are. */
    public long count() {
        return count;
    }

    /** The first of them, in the order they were found. */
    public List<Remark> kept() {
        return List.copyOf(kept);
    }
}
