package org.gongkai.query.fold;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.events.AgencyId;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;
import org.gongkai.query.ledger.AgencyYear;
import org.gongkai.query.ledger.Cells;
import org.jspecify.annotations.Nullable;

/** Sums by agency and year in a hash table of primitives: no object is made for a booking. */
final class YearTable {

    private static final List<Line> LINES = List.of(Line.values());
    private static final List<Column> COLUMNS = List.of(Column.values());

    /** Room for the greatest number of a line and a column: the cell of two numbers is found without a look-up. */
    private static final int WIDTH =
            1 + COLUMNS.stream().mapToInt(Column::number).max().orElseThrow();

    private static final int SIZE =
            WIDTH * (1 + LINES.stream().mapToInt(Line::number).max().orElseThrow());

    private static final boolean[] KNOWN = known();

    /** A power of two; doubled when half full. */
    private long[] keys = new long[1 << 10];

    private int[] @Nullable [] cells = new int[1 << 10][];
    private int size;

    /**
     * Adds to a cell.
     *
     * @throws IllegalArgumentException when tables 三 and 四 have no such cell
     */
    void add(int agency, int period, int line, int column, int amount) {
        int index = line * WIDTH + column;
        if (line < 0 || column < 0 || column >= WIDTH || index >= SIZE || !KNOWN[index]) {
            throw new IllegalArgumentException("no table has a line " + line + " and column " + column);
        }
        year(((long) agency << 32) | period)[index] += amount;
    }

    Map<AgencyYear, Cells> toMap() {
        var map = new HashMap<AgencyYear, Cells>();
        for (int i = 0; i < keys.length; i++) {
            int @Nullable [] amounts = cells[i];
            if (amounts != null) {
                map.put(new AgencyYear(new AgencyId((int) (keys[i] >>> 32)), (int) keys[i]), cells(amounts));
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
        int[] fresh = new int[SIZE];
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

    private static Cells cells(int[] amounts) {
        var sum = new Cells.Sum();
        for (Line line : LINES) {
            for (Column column : Column.of(line.account())) {
                sum.add(line, column, amounts[line.number() * WIDTH + column.number()]);
            }
        }
        return sum.cells();
    }

    private static boolean[] known() {
        var known = new boolean[SIZE];
        for (Line line : LINES) {
            for (Column column : Column.of(line.account())) {
                known[line.number() * WIDTH + column.number()] = true;
            }
        }
        return known;
    }
}
