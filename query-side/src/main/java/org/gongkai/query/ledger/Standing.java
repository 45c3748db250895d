package org.gongkai.query.ledger;

import java.util.EnumMap;
import java.util.Map;
import org.gongkai.events.ledger.Column;

/**
 * The requests that entered and have not left, listed one by one and counted: the independent reckoning of what
 * still stands.
 *
 * @param counts how many by column; columns without any are left out
 * @param odd how many requests are in a column more than once or less than not at all; 0 unless something is wrong
 */
public record Standing(Map<Column, Integer> counts, int odd) {

    /** Nothing stands. */
    public static final Standing NONE = new Standing(Map.of(), 0);

    public Standing {
        counts = counts.isEmpty() ? Map.of() : new EnumMap<>(counts);
    }

    /** How many of this column. */
    public int at(Column column) {
        return counts.getOrDefault(column, 0);
    }
}
