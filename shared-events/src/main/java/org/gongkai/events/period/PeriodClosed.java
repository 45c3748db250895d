package org.gongkai.events.period;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gongkai.events.AgencyId;
import org.gongkai.events.ledger.Booking;

/**
 * The year's figures are fixed (锁定年度数据): every request that still stood in it has been carried forward before this.
 *
 * @param year the statistical year
 * @param revision from 0 for the first closing; grows by one only when a later closing changed a figure
 * @param cells every cell of table 三 that is not 0, as the sum of its entries
 * @param template the format it is printed in, 2019 or 2021
 * @param calendarYear the newest year whose calendar had been adopted
 * @param position the last record of the log that the closing saw
 * @param head the log's check code (校验码) at that position, in hex
 * @param policies every policy by its code with the value in force for the year (统计口径设置)
 * @param closedOn the day
 * @param proactive every cell of table 二 in either format that is not 0, by its code, in the cell's smallest unit
 */
public record PeriodClosed(
        AgencyId agency,
        int year,
        int revision,
        List<Booking> cells,
        String template,
        int calendarYear,
        long position,
        String head,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        SortedMap<String, String> policies,

        LocalDate closedOn,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        SortedMap<String, Long> proactive)
        implements PeriodEvent {

    public PeriodClosed {
        cells = List.copyOf(cells);
        // A closing from before policies were kept names none.
        policies = policies == null
                ? Collections.emptySortedMap()
                : Collections.unmodifiableSortedMap(new TreeMap<>(policies));
        // Nor does one from before table 二 was kept.
        proactive = proactive == null
                ? Collections.emptySortedMap()
                : Collections.unmodifiableSortedMap(new TreeMap<>(proactive));
    }

    /** The closing of a year in which table 二 is all zeros. */
    public PeriodClosed(
            AgencyId agency,
            int year,
            int revision,
            List<Booking> cells,
            String template,
            int calendarYear,
            long position,
            String head,
            SortedMap<String, String> policies,
            LocalDate closedOn) {
        this(
                agency,
                year,
                revision,
                cells,
                template,
                calendarYear,
                position,
                head,
                policies,
                closedOn,
                Collections.emptySortedMap());
    }

    @Override
    public LocalDate occurredOn() {
        return closedOn;
    }
}
