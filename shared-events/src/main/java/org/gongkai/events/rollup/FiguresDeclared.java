package org.gongkai.events.rollup;

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
 * The figures of a report made elsewhere (填报). They are not bookings: they count only where a sum takes them in as
 * declared. A later declaration for the year replaces this one.
 *
 * @param agency whose report
 * @param year the statistical year
 * @param template the format it is in, 2019 or 2021; in 2019 all of 其他处理 stands under its last line
 * @param cells tables 三 and 四, every cell that is not 0, without sums
 * @param proactive table 二 by the code of its cell, money in fen
 * @param provenance where they were taken from
 * @param declaredOn the day
 */
public record FiguresDeclared(
        AgencyId agency,
        int year,
        String template,
        List<Booking> cells,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        SortedMap<String, Long> proactive,

        Provenance provenance,
        LocalDate declaredOn)
        implements RollUpEvent {

    public FiguresDeclared {
        cells = List.copyOf(cells);
        proactive = proactive == null
                ? Collections.emptySortedMap()
                : Collections.unmodifiableSortedMap(new TreeMap<>(proactive));
    }

    @Override
    public LocalDate occurredOn() {
        return declaredOn;
    }
}
