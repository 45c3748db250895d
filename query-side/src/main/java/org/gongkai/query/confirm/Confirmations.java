package org.gongkai.query.confirm;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.deadline.WorkingDayCalendar;
import org.gongkai.events.AgencyId;
import org.gongkai.query.register.CaseRow;
import org.gongkai.query.register.CaseRows;
import org.gongkai.query.register.Register;
import org.gongkai.query.sql.Sql;
import org.gongkai.query.worklist.Names;

/** Finds what is to be confirmed. */
final class Confirmations {

    private static final String UNCONFIRMED = Sql.of(Confirmations.class, "unconfirmed.sql");

    /** Submissions shown at once; those beyond come up when these are done. */
    private static final int MOST = 100;

    private final Register register;
    private final Names names;

    Confirmations(Register register, Names names) {
        this.register = register;
        this.names = names;
    }

    /** An agency's, the one that arrived first first. */
    List<Unconfirmed> of(AgencyId agency, LocalDate today) {
        var rows = register.sql(UNCONFIRMED)
                .param("agency", agency.value())
                .param("most", MOST)
                .query((row, n) -> CaseRows.read(row))
                .list();
        var applicants = names.of(rows.stream().map(CaseRow::requestId).toList());
        WorkingDayCalendar calendar = register.calendar(Long.MAX_VALUE);
        return rows.stream()
                .map(row -> new Unconfirmed(
                        row, applicants.getOrDefault(row.requestId(), ""), calendar.count(row.arrivedOn(), today)))
                .toList();
    }
}
