package org.gongkai.query.audit.replay;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.gongkai.events.AgencyId;
import org.gongkai.events.Event;
import org.gongkai.events.agency.OpeningBalanceDeclared;
import org.gongkai.events.ledger.Booking;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.period.PeriodClosed;
import org.gongkai.events.policy.PolicySet;
import org.gongkai.events.proactive.ProactiveEvent;
import org.gongkai.policy.Policies;
import org.gongkai.proactive.Figures;
import org.gongkai.query.audit.Remarks;
import org.gongkai.query.ledger.AgencyYear;
import org.gongkai.query.ledger.Cells;
import org.gongkai.query.sql.Sql;

/** Adds up every agency's years along the log, and holds each closing against them when it comes by. */
final class Closings {

    private static final String CHECK_CODE = Sql.of(Closings.class, "check-code.sql");

    /** A clause in both languages. */
    private record Saying(String zh, String en) {}

    private static final Saying DIFFERENT = new Saying("入账合计与锁定数不一致", "entries and fixed figures differ");
    private static final Saying TABLE_TWO =
            new Saying("表二各条数据之和与锁定数不一致", "entries and fixed figures of table 二 differ");
    private static final Saying WRONG_REVISION = new Saying("版次不符", "the revision is wrong");
    private static final Saying OTHER_CODE = new Saying("所记校验码不符", "the check code it saw is another");
    private static final Saying OTHER_POLICIES = new Saying("所记统计口径与设置不符", "the policies it names are others");
    private static final Saying UNBALANCED = new Saying("一+二 与 三+四 不平", "I+II and III+IV do not balance");
    private static final Saying BROKEN_CARRY = new Saying("与相邻年度结转数不衔接", "what is carried over does not tie out");

    private final Connection connection;
    private final Remarks remarks;
    private final Map<AgencyYear, Cells.Sum> sums = new HashMap<>();
    private final Map<AgencyYear, PeriodClosed> last = new HashMap<>();
    private final Map<AgencyId, OpeningBalanceDeclared> openings = new HashMap<>();
    private final Map<AgencyId, Figures> proactive = new HashMap<>();
    private final List<PolicySet> policies = new ArrayList<>();
    private final Moves moves = new Moves();
    private final CarriedCount carried = new CarriedCount();
    private long count;

    Closings(Connection connection, Remarks remarks) {
        this.connection = connection;
        this.remarks = remarks;
    }

    /** The next record of the log. */
    void accept(long position, Event event) throws SQLException {
        for (Booking b : event.posting().bookings()) {
            sum(new AgencyYear(b.agency(), b.period())).add(b.line(), b.column(), b.amount());
        }
        moves.accept(event);
        if (event instanceof OpeningBalanceDeclared opening) {
            openings.put(opening.agency(), opening);
        }
        if (event instanceof ProactiveEvent fact) {
            proactive(fact.agency()).add(fact.entries());
        }
        if (event instanceof PolicySet set) {
            policies.add(set);
        }
        if (event instanceof PeriodClosed closing) {
            check(position, closing);
        }
    }

    /** How often each request counts as carried forward at each closing, to be asked request by request. */
    CarriedCount carried() {
        return carried;
    }

    long count() {
        return count;
    }

    private void check(long position, PeriodClosed closing) throws SQLException {
        count++;
        var year = new AgencyYear(closing.agency(), closing.year());
        Cells booked = sum(year).cells();
        Cells next = sum(new AgencyYear(year.agency(), year.year() + 1)).cells();
        var differences = booked.differences(Cells.of(closing.cells()));
        if (!differences.isEmpty()) {
            remark(position, year, "CLOSING_DIFFERS", DIFFERENT, differences);
        }
        byColumn(position, year, "DOES_NOT_BALANCE", booked::standing, column -> 0);
        byColumn(
                position,
                year,
                "NOT_CONTINUOUS",
                column -> booked.at(column.account().carriedForward(), column) + moves.after(year, column),
                column -> next.at(column.account().carriedIn(), column));
        checkTableTwo(position, year, closing);
        checkOpening(position, year, booked);
        checkRevision(position, year, closing);
        checkHead(position, year, closing);
        checkPolicies(position, year, closing);
        carried.closed(position, year, forward(booked));
        last.put(year, closing);
    }

    private static int forward(Cells cells) {
        return Arrays.stream(Column.values())
                .mapToInt(column -> cells.at(column.account().carriedForward(), column))
                .sum();
    }

    private void checkOpening(long position, AgencyYear year, Cells booked) {
        var opening = openings.get(year.agency());
        if (opening != null && opening.year() == year.year()) {
            byColumn(
                    position,
                    year,
                    "OPENING_DIFFERS",
                    column -> booked.at(column.account().carriedIn(), column),
                    column -> opening.pending().getOrDefault(column, 0)
                            + moves.after(new AgencyYear(year.agency(), year.year() - 1), column));
        }
    }

    private void checkTableTwo(long position, AgencyYear year, PeriodClosed closing) {
        var declared = proactive(year.agency()).stated(year.year());
        if (!declared.equals(closing.proactive())) {
            remark(position, year, "TABLE_TWO_DIFFERS", TABLE_TWO, List.of(declared + " ≠ " + closing.proactive()));
        }
    }

    private Figures proactive(AgencyId agency) {
        return proactive.computeIfAbsent(agency, a -> new Figures());
    }

    private void checkRevision(long position, AgencyYear year, PeriodClosed closing) {
        var before = last.get(year);
        boolean same = before != null
                && Cells.of(before.cells()).equals(Cells.of(closing.cells()))
                && before.proactive().equals(closing.proactive());
        int expected = before == null ? 0 : before.revision() + (same ? 0 : 1);
        if (closing.revision() != expected) {
            var found = List.of(closing.revision() + " ≠ " + expected);
            remark(position, year, "REVISION_DIFFERS", WRONG_REVISION, found);
        }
    }

    private void checkHead(long position, AgencyYear year, PeriodClosed closing) throws SQLException {
        if (closing.position() == 0 && closing.head().isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(CHECK_CODE)) {
            statement.setLong(1, closing.position());
            try (var row = statement.executeQuery()) {
                boolean fits = closing.position() < position
                        && row.next()
                        && HexFormat.of().formatHex(row.getBytes(1)).equals(closing.head());
                if (!fits) {
                    var found = List.of(closing.position() + " " + closing.head());
                    remark(position, year, "HEAD_DIFFERS", OTHER_CODE, found);
                }
            }
        }
    }

    /** A closing that names no policies is from before they were kept, and a policy made later is in none. */
    private void checkPolicies(long position, AgencyYear year, PeriodClosed closing) {
        var set = policies.stream()
                .filter(each -> each.agency().equals(AgencyId.INSTALLATION)
                        || each.agency().equals(year.agency()))
                .toList();
        var inForce = Policies.of(set).inForce(year.year());
        var wrong = closing.policies().entrySet().stream()
                .filter(e -> !e.getValue().equals(inForce.getOrDefault(e.getKey(), e.getValue())))
                .map(e -> e.getKey() + " " + e.getValue() + " ≠ " + inForce.get(e.getKey()))
                .toList();
        if (!wrong.isEmpty()) {
            remark(position, year, "POLICIES_DIFFER", OTHER_POLICIES, wrong);
        }
    }

    private void byColumn(
            long position, AgencyYear year, String kind, ToIntFunction<Column> found, ToIntFunction<Column> expected) {
        var wrong = Arrays.stream(Column.values())
                .filter(column -> found.applyAsInt(column) != expected.applyAsInt(column))
                .map(column -> column + " " + found.applyAsInt(column) + " ≠ " + expected.applyAsInt(column))
                .toList();
        if (!wrong.isEmpty()) {
            boolean balance = kind.equals("DOES_NOT_BALANCE");
            remark(position, year, kind, balance ? UNBALANCED : BROKEN_CARRY, wrong);
        }
    }

    private void remark(long position, AgencyYear year, String kind, Saying saying, List<String> found) {
        String what = found.stream().limit(6).collect(Collectors.joining("; "));
        remarks.add(
                kind,
                position,
                "记录 %d 锁定机关 %s 的 %d 年度：%s（%s）。".formatted(position, year.agency(), year.year(), saying.zh(), what),
                "Record %d closes %d of agency %s: %s (%s)."
                        .formatted(position, year.year(), year.agency(), saying.en(), what));
    }

    private Cells.Sum sum(AgencyYear year) {
        return sums.computeIfAbsent(year, y -> new Cells.Sum());
    }
}
