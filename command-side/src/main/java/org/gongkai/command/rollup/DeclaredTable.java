package org.gongkai.command.rollup;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table as it was printed elsewhere. What names a row besides its code is for people, and passed over. */
public record DeclaredTable(
        List<Row> rows, @Nullable Object columns, @Nullable Object checks) {

    /**
     * A row with its figures by column; a column left out counts as 0.
     *
     * @param code of the row, as in the official format
     */
    public record Row(
            String code,
            @Nullable String label,
            @Nullable String labelEn,
            @Nullable String parent,
            Map<String, BigDecimal> values) {}
}
