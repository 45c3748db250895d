package org.gongkai.command.period;

import java.util.List;
import java.util.UUID;
import org.gongkai.command.period.PeriodRow.State;
import org.gongkai.events.AgencyId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows that say which years of an agency take bookings; locked before anything is booked. */
class PeriodRows {

    private final JdbcClient jdbc;

    PeriodRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All years known of an agency, oldest first, without a lock. */
    List<PeriodRow> all(AgencyId agency) {
        return jdbc.sql("SELECT year, state, revision, reopening FROM desk.period WHERE agency = ? ORDER BY year")
                .param(agency.value())
                .query(PeriodRows::row)
                .list();
    }

    /** The last year that any agency closed at least once; 0 when there is none. */
    int lastNotOpen() {
        return jdbc.sql("SELECT coalesce(max(year), 0) FROM desk.period WHERE state <> ?")
                .param(State.OPEN.name())
                .query(Integer.class)
                .single();
    }

    /** Locks the years against closing until the command is done; rows not there yet are made. */
    void lockShared(AgencyId agency, int from, int to) {
        if (locked(agency, from, to, "FOR SHARE") < to - from + 1) {
            make(agency, from, to);
            locked(agency, from, to, "FOR SHARE");
        }
    }

    /** Locks the years against every booking until the command is done; rows not there yet are made. */
    void lockAlone(AgencyId agency, int from, int to) {
        make(agency, from, to);
        locked(agency, from, to, "FOR UPDATE");
    }

    void set(AgencyId agency, int year, State state, int revision, @org.jspecify.annotations.Nullable UUID reopening) {
        jdbc.sql("UPDATE desk.period SET state = ?, revision = ?, reopening = ? WHERE agency = ? AND year = ?")
                .param(state.name())
                .param(revision)
                .param(reopening)
                .param(agency.value())
                .param(year)
                .update();
    }

    private int locked(AgencyId agency, int from, int to, String how) {
        return jdbc.sql("SELECT year FROM desk.period WHERE agency = ? AND year BETWEEN ? AND ? ORDER BY year " + how)
                .params(agency.value(), from, to)
                .query(Integer.class)
                .list()
                .size();
    }

    /** May be repeated: a row that exists is left as it is. */
    private void make(AgencyId agency, int from, int to) {
        jdbc.sql("""
                        INSERT INTO desk.period (agency, year, state, revision)
                        SELECT ?, y, 'OPEN', -1
                          FROM generate_series(?, ?) AS y
                         ORDER BY y
                            ON CONFLICT DO NOTHING""").params(agency.value(), from, to).update();
    }

    private static PeriodRow row(java.sql.ResultSet rs, int n) throws java.sql.SQLException {
        return new PeriodRow(
                rs.getInt("year"),
                State.valueOf(rs.getString("state")),
                rs.getInt("revision"),
                rs.getObject("reopening", UUID.class));
    }
}
