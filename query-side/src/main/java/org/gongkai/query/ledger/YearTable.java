package org.gongkai.query.ledger;

import java.util.HashMap;
import java.util.Map;
import org.gongkai.events.AgencyId;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;
import org.jspecify.annotations.Nullable;

/** Sums by agency and year in a hash table of primitives: no object is made for a booking. */
final class YearTable {

    private static final boolean[] KNOWN = known();

    /** A power of two; doubled when half full. */
    private long[] keys = new long[1 << 10];

    private int[] @Nullable [] cells = new int[1 << 10][];
    private int size;

    /**
     * Adds to a cell.
     *
     * @throws IllegalArgumentException when there is no such cell in table 三
     */
    void add(int agency, int period, int line, int column, int amount) {
        int index = Cells.index(line, column);
        if (line < 0 || column < 0 || column >= Cells.COLUMNS || line >= Cells.LINES || !KNOWN[index]) {
            throw new IllegalArgumentException("table 三 has no line " + line + " and column " + column);
        }
        year(((long) agency << 32) | period)[index] += amount;
    }

    Map<AgencyYear, Cells> toMap() {
        var map = new HashMap<AgencyYear, Cells>();
        for (int i = 0; i < keys.length; i++) {
            int @Nullable [] amounts = cells[i];
            if (amounts != null) {
                map.put(
                        new AgencyYear(new AgencyId((int) (keys[i] >>> 32)), (int) keys[i]),
                        Cells.wrapped(amounts.clone()));
            }
        }
        return map;
    }

    private int[] year(long key) {
        int slot = slot(key);
        int @Nullable [] found = cells[slot];
        if (found != null) {
            return found;
        }
        if (++size * 2 > keys.length) {
            grow();
            slot = slot(key);
        }
        int[] fresh = new int[Cells.LINES * Cells.COLUMNS];
        keys[slot] = key;
        cells[slot] = fresh;
        return fresh;
    }

    /** Where the key is, or the free place where it belongs. */
    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 40) & (keys.length - 1);
        while (cells[slot] != null && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        var oldKeys = keys;
        var oldCells = cells;
        keys = new long[oldKeys.length * 2];
        cells = new int[oldKeys.length * 2][];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCells[i] != null) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                cells[slot] = oldCells[i];
            }
        }
    }

    private static boolean[] known() {
        var known = new boolean[Cells.LINES * Cells.COLUMNS];
        for (Line line : Line.values()) {
            for (Column column : Column.values()) {
                known[Cells.index(line.number(), column.number())] = true;
            }
        }
        return known;
    }
}
