package org.gongkai.query.desk;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.query.desk.DeskView.Member;
import org.gongkai.query.ledger.Agency;
import org.gongkai.query.register.Register;
import org.gongkai.query.sql.Sql;
import org.jspecify.annotations.Nullable;

/** How much lies on the desks of several agencies, in numbers only. */
final class Burdens {

    private static final String BURDENS = Sql.of(Burdens.class, "burdens.sql");

    private final Register register;

    Burdens(Register register) {
        this.register = register;
    }

    /** Of each of these agencies, in their order. */
    List<Member> of(List<Agency> agencies, LocalDate today) {
        if (agencies.isEmpty()) {
            return List.of();
        }
        Map<Integer, Member> known = new HashMap<>();
        register.sql(BURDENS)
                .param(
                        "agencies",
                        agencies.stream().map(one -> one.id().value()).toList())
                .param("open", Register.OPEN)
                .param("today", today)
                .query(row -> {
                    int agency = row.getInt("agency");
                    known.put(
                            agency,
                            new Member(
                                    agency,
                                    "",
                                    row.getLong("open"),
                                    row.getLong("overdue"),
                                    row.getLong("to_confirm")));
                });
        return agencies.stream()
                .map(agency -> of(agency, known.get(agency.id().value())))
                .toList();
    }

    private static Member of(Agency agency, @Nullable Member found) {
        int number = agency.id().value();
        return found == null
                ? new Member(number, agency.name(), 0, 0, 0)
                : new Member(number, agency.name(), found.open(), found.overdue(), found.toConfirm());
    }
}
