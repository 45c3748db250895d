package org.gongkai.command.rollup;

import org.gongkai.events.AgencyId;
import org.gongkai.events.rollup.Member;
import org.gongkai.events.rollup.MemberKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whose report adds up whose: the command side's own index, which can be derived from the log. */
class Memberships {

    private final JdbcClient jdbc;

    Memberships(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two lists of one year that name the same agency are decided one after the other. */
    void hold(int year) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('membership'), ?)")
                .param(year)
                .query((row, n) -> n)
                .list();
    }

    /** Who adds the member up in a year; null when nobody does. */
    @Nullable
    AgencyId parent(int year, Member member) {
        return jdbc.sql("SELECT parent FROM desk.membership WHERE year = ? AND member = ? AND roll_up = ?")
                .params(year, member.agency().value(), isRollUp(member))
                .query((row, n) -> new AgencyId(row.getInt("parent")))
                .optional()
                .orElse(null);
    }

    /** Forgets an agency's list of a year. */
    void clear(AgencyId parent, int year) {
        jdbc.sql("DELETE FROM desk.membership WHERE parent = ? AND year = ?")
                .params(parent.value(), year)
                .update();
    }

    /** Remembers one member. */
    void put(AgencyId parent, int year, Member member) {
        jdbc.sql("INSERT INTO desk.membership (year, member, roll_up, parent) VALUES (?, ?, ?, ?)")
                .params(year, member.agency().value(), isRollUp(member), parent.value())
                .update();
    }

    private static boolean isRollUp(Member member) {
        return member.kind() == MemberKind.ROLL_UP;
    }
}
