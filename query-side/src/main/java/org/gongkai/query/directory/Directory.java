package org.gongkai.query.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.query.ledger.Agency;
import org.gongkai.query.ledger.Ledger;
import org.gongkai.query.problem.Refused;
import org.gongkai.query.report.AsOf;
import org.gongkai.query.report.PeriodState;
import org.gongkai.query.report.Question;
import org.gongkai.query.sql.Sql;
import org.jspecify.annotations.Nullable;

/** The agencies with their years, all by two statements however many there are. */
public final class Directory {

    private static final String YEARS = Sql.of(Directory.class, "agency-years.sql");

    private final Ledger ledger;
    private final Clock clock;

    /** Of this ledger; the clock says which year is the present one. */
    public Directory(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** All agencies in order of number. */
    public List<Entry> entries() {
        long asOf = ledger.position();
        var known = known(asOf);
        return ledger.agencies(asOf).stream()
                .map(agency -> new Entry(
                        agency, years(agency, known.getOrDefault(agency.id().value(), List.of()))))
                .toList();
    }

    /**
     * The agency with this number as it was typed.
     *
     * @throws Refused when there is none
     */
    public Agency required(String agency) {
        var id = Question.agency(agency);
        return ledger.agency(id, ledger.position())
                .orElseThrow(() -> Refused.notFound(
                        "agency", "没有编号为 %s 的机关。".formatted(id), "There is no agency %s.".formatted(id)));
    }

    private Map<Integer, List<Entry.Year>> known(long asOf) {
        var known = new HashMap<Integer, List<Entry.Year>>();
        ledger.sql(YEARS).param("asOf", asOf).query(row -> {
            var year = new Entry.Year(
                    row.getInt("year"),
                    state(row.getObject("closed", Boolean.class)),
                    row.getObject("revision", Integer.class));
            known.computeIfAbsent(row.getInt("agency"), a -> new ArrayList<>()).add(year);
        });
        return known;
    }

    /**
     * From the first year anything is known of to the present one, without a hole: a year of nothing is a report
     * too.
     */
    private List<Entry.Year> years(Agency agency, List<Entry.Year> known) {
        var byYear = new HashMap<Integer, Entry.Year>();
        known.forEach(year -> byYear.put(year.year(), year));
        int present = LocalDate.now(clock.withZone(AsOf.ZONE)).getYear();
        int first = known.stream()
                .mapToInt(Entry.Year::year)
                .min()
                .orElse(Math.min(present, agency.registeredOn().getYear()));
        int last = Math.max(
                present, known.stream().mapToInt(Entry.Year::year).max().orElse(present));
        var years = new ArrayList<Entry.Year>();
        for (int year = last; year >= first; year--) {
            years.add(byYear.getOrDefault(year, new Entry.Year(year, PeriodState.OPEN, null)));
        }
        return years;
    }

    private static PeriodState state(@Nullable Boolean closed) {
        if (closed == null) {
            return PeriodState.OPEN;
        }
        return closed ? PeriodState.CLOSED : PeriodState.REOPENED;
    }
}
