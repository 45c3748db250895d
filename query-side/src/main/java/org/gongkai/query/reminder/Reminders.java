package org.gongkai.query.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.gongkai.access.Visitor;
import org.gongkai.query.desk.Deadlines;
import org.gongkai.query.ledger.Agency;
import org.gongkai.query.register.Register;
import org.gongkai.query.sql.Sql;

/** What somebody should be reminded of. */
final class Reminders {

    private static final String DUE = Sql.of(Reminders.class, "due.sql");

    /** More than anybody can have before him. */
    private static final int MOST = 2_000;

    private final Register register;
    private final Deadlines deadlines;

    Reminders(Register register, Deadlines deadlines) {
        this.register = register;
        this.deadlines = deadlines;
    }

    /**
     * Of these agencies, in order of the day.
     *
     * @param mine only the requests the reader handles; cases and reports are the whole agency’s
     */
    List<Reminder> of(List<Agency> agencies, Visitor reader, boolean mine, LocalDate today) {
        var reminders = new ArrayList<Reminder>();
        var calendar = register.calendar(Long.MAX_VALUE);
        for (Agency agency : agencies) {
            reminders.addAll(due(agency, reader, mine));
            deadlines
                    .answers(agency.id(), calendar, today)
                    .forEach(one -> reminders.add(new Reminder(
                            "case-" + one.caseId(),
                            one.due(),
                            "答复期限：" + one.route().zh() + " " + one.caseNo(),
                            "/cases/" + one.caseId())));
            deadlines
                    .reports(agency, today)
                    .forEach(one -> reminders.add(new Reminder(
                            "report-%s-%d-%s".formatted(agency.id(), one.year(), one.whole() ? "whole" : "own"),
                            one.due(),
                            one.year() + "年政府信息公开工作年度报告" + (one.whole() ? "（汇总）" : "") + "公布期限",
                            "/agencies/%s/reports/%d".formatted(agency.id(), one.year()))));
        }
        reminders.sort(Comparator.comparing(Reminder::on).thenComparing(Reminder::uid));
        return reminders;
    }

    private List<Reminder> due(Agency agency, Visitor reader, boolean mine) {
        return register.sql(DUE)
                .param("agency", agency.id().value())
                .param("open", Register.OPEN)
                .param("anyone", !mine)
                .param("handlers", List.of(reader.login(), reader.fullName()))
                .param("most", MOST)
                .query((row, n) -> new Reminder(
                        "request-" + row.getObject("request_id", UUID.class),
                        row.getObject("due_on", LocalDate.class),
                        "答复到期%s：%s %s"
                                .formatted(
                                        row.getBoolean("due_provisional") ? "（暂计）" : "",
                                        row.getString("request_no"),
                                        row.getString("summary")),
                        "/requests/" + row.getObject("request_id", UUID.class)))
                .list();
    }
}
