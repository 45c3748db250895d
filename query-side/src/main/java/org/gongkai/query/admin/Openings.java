package org.gongkai.query.admin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.events.AgencyId;
import org.gongkai.events.ledger.Column;
import org.gongkai.query.ledger.Ledger;
import org.gongkai.query.sql.Sql;

/** What agencies opened with. */
final class Openings {

    private static final String LAST = Sql.of(Openings.class, "last-opening.sql");

    private final Ledger ledger;

    Openings(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * What was declared.
     *
     * @param year the first year reported from here
     * @param pending what the report before carried forward, by column
     */
    record Opening(int year, Map<Column, Integer> pending) {

        /** All columns together. */
        public int total() {
            return pending.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** The opening last declared. */
    Optional<Opening> of(AgencyId agency) {
        long position = ledger.position();
        List<Integer> years = ledger.sql(LAST)
                .param("agency", agency.value())
                .query((row, n) -> row.getInt("year"))
                .list();
        return years.stream()
                .findFirst()
                .map(year ->
                        new Opening(year, ledger.opening(agency, year, position).orElse(Map.of())));
    }

    /** Whether one can be declared still: before the first figure. */
    boolean mayBeDeclared(AgencyId agency) {
        long position = ledger.position();
        return ledger.years(agency, position).isEmpty()
                && ledger.marks(agency, position).isEmpty();
    }
}
