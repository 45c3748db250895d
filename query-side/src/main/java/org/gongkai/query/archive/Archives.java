package org.gongkai.query.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.events.AgencyId;
import org.gongkai.query.archive.ArchiveView.InYear;
import org.gongkai.query.archive.ArchiveView.Ready;
import org.gongkai.query.register.CaseRow;
import org.gongkai.query.register.CaseRows;
import org.gongkai.query.register.Register;
import org.gongkai.query.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Reads an agency's archive off the register. */
final class Archives {

    private static final String READY = Sql.of(Archives.class, "ready.sql");
    private static final String COUNTS = Sql.of(Archives.class, "counts.sql");
    private static final String YEARS = Sql.of(Archives.class, "years.sql");
    private static final String FILED = Sql.of(Archives.class, "filed.sql");
    private static final String LAST = Sql.of(Archives.class, "last-number.sql");

    /** Requests shown at once. */
    private static final int PAGE = 50;

    private final Register register;

    Archives(Register register) {
        this.register = register;
    }

    /**
     * As it stands.
     *
     * @param asked the year to show; null for the newest
     * @param page from 1
     */
    ArchiveView of(AgencyId agency, @Nullable Integer asked, int page, LocalDate today) {
        var ready = about(READY, agency)
                .param("most", PAGE)
                .query((row, n) -> CaseRows.read(row))
                .list();
        var counts = about(COUNTS, agency)
                .query((row, n) -> new long[] {row.getLong("ready"), row.getLong("unserved")})
                .single();
        var years = about(YEARS, agency)
                .query((row, n) -> new InYear(row.getInt("year"), row.getLong("requests")))
                .list();
        Integer year = asked != null || years.isEmpty()
                ? asked
                : Integer.valueOf(years.getFirst().year());
        long filed = years.stream()
                .filter(one -> year != null && one.year() == year)
                .mapToLong(InYear::requests)
                .sum();
        return new ArchiveView(
                today,
                proposed(ready, agency, today),
                counts[0] - ready.size(),
                counts[1],
                years,
                year,
                year == null ? List.of() : filed(agency, year, page),
                page,
                (int) Math.max(1, (filed + PAGE - 1) / PAGE));
    }

    private List<Ready> proposed(List<CaseRow> ready, AgencyId agency, LocalDate today) {
        String last = about(LAST, agency).query(String.class).optional().orElse(null);
        return IntStream.range(0, ready.size())
                .mapToObj(i -> new Ready(ready.get(i), ArchiveNumbers.propose(last, i + 1, today.getYear())))
                .toList();
    }

    private List<CaseRow> filed(AgencyId agency, int year, int page) {
        return about(FILED, agency)
                .param("from", LocalDate.of(year, 1, 1))
                .param("to", LocalDate.of(year, 12, 31))
                .param("most", PAGE)
                .param("offset", (page - 1L) * PAGE)
                .query((row, n) -> CaseRows.read(row))
                .list();
    }

    private StatementSpec about(String statement, AgencyId agency) {
        return register.sql(statement).param("agency", agency.value());
    }
}
