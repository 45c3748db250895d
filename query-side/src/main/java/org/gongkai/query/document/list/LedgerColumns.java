package org.gongkai.query.document.list;

import static org.gongkai.query.document.list.CaseColumns.joined;
import static org.gongkai.query.document.list.CaseColumns.text;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.casefile.fact.Closure;
import org.gongkai.casefile.fact.Decision;
import org.gongkai.casefile.fact.Order;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.ledger.TableTemplate;
import org.gongkai.events.request.ReplyDispatched;
import org.gongkai.events.request.ReplyExtended;
import org.gongkai.events.request.ReplyRedispatched;
import org.gongkai.events.sealed.Applicant;
import org.jspecify.annotations.Nullable;

/** The columns of the ledger (台账), as the norms of several provinces put them together. */
final class LedgerColumns {

    static final List<Column<Entry>> ALL = List.of(
            new Column<>("登记编号", 16, e -> e.row().requestNo()),
            new Column<>("收到日期", 17, e -> text(e.row().receivedOn())),
            new Column<>("收到方式", 11, e -> e.row().channel().zh()),
            new Column<>("申请人", 13, e -> personal(e, Applicant::name)),
            new Column<>("申请人类别", 11, e -> e.row().category().zh()),
            new Column<>("证件", 17, e -> personal(e, Applicant::identityNo)),
            new Column<>("联系方式", 14, e -> personal(e, Applicant::contact)),
            new Column<>("申请内容", 20, e -> e.row().summary()),
            new Column<>(
                    "承办科室/承办人",
                    12,
                    e -> joined(e.row().desk().section(), e.row().desk().handler())),
            new Column<>("补正告知/补正收到", 17, LedgerColumns::corrections),
            new Column<>("征求第三方（发出/收到）", 17, LedgerColumns::consultations),
            new Column<>("延期（批准/告知/工作日）", 17, LedgerColumns::extension),
            new Column<>("收费（通知/元/缴费）", 14, LedgerColumns::fees),
            new Column<>("答复期限", 17, e -> text(e.row().dueOn())),
            new Column<>("答复日期", 17, e -> text(closedOn(e.facts().closure()))),
            new Column<>("答复文号", 16, e -> documentNo(e.facts().decision())),
            new Column<>("答复类型（大类/小类）", 17, e -> outcome(e.row().outcome())),
            new Column<>("送达（方式/日期/邮单号）", 17, LedgerColumns::sent),
            new Column<>("复议、诉讼及结果", 12, LedgerColumns::remedies),
            new Column<>("归档号", 10, e -> e.facts().dossier().archiveNo()),
            new Column<>("备注", 11, LedgerColumns::remarks));

    private LedgerColumns() {}

    private static @Nullable String personal(Entry entry, Function<Applicant, @Nullable String> what) {
        var applicant = entry.opened().applicant();
        return switch (entry.opened().seal()) {
            case NONE -> null;
            case OPEN -> applicant == null ? null : what.apply(applicant);
            case ERASED -> "（已删除）";
            case CLOSED -> "（未能打开）";
        };
    }

    private static String corrections(Entry entry) {
        return entry.facts().corrections().stream()
                .map(c -> joined(c.issuedOn(), c.submittedOn()))
                .collect(Collectors.joining("；"));
    }

    private static String consultations(Entry entry) {
        return entry.facts().consultations().stream()
                .map(c -> joined(c.sentOn(), c.endedOn()))
                .collect(Collectors.joining("；"));
    }

    private static String extension(Entry entry) {
        return entry.chronicle()
                .counting(ReplyExtended.class)
                .map(e -> joined(e.approvedOn(), e.notifiedOn(), e.workingDays()))
                .collect(Collectors.joining("；"));
    }

    private static String fees(Entry entry) {
        return entry.facts().fees().stream()
                .map(fee -> joined(fee.sentOn(), fee.amount(), fee.paidOn()))
                .collect(Collectors.joining("；"));
    }

    private static @Nullable Object closedOn(@Nullable Closure closure) {
        return closure == null ? null : closure.on();
    }

    private static @Nullable String documentNo(@Nullable Decision decision) {
        return decision == null ? null : decision.documentNo();
    }

    private static @Nullable String outcome(@Nullable Outcome outcome) {
        if (outcome == null) {
            return null;
        }
        var rows = TableTemplate.F2021.rows();
        return rows.stream()
                .filter(row -> row.code().equals(outcome.line().name()))
                .flatMap(row -> rows.stream().filter(group -> group.code().equals(row.parent())))
                .map(group -> group.code().equals("RESULTS") ? "" : group.zh())
                .map(group -> joined(group, outcome.line().zh()))
                .findFirst()
                .orElse(outcome.line().zh());
    }

    private static String sent(Entry entry) {
        String first = entry.chronicle()
                .counting(ReplyDispatched.class)
                .map(e -> joined(e.method().zh(), e.dispatchedOn(), e.postalNo()))
                .collect(Collectors.joining("；"));
        String again = entry.chronicle()
                .counting(ReplyRedispatched.class)
                .map(e -> joined("再次" + e.method().zh(), e.dispatchedOn(), e.postalNo()))
                .collect(Collectors.joining("；"));
        String served =
                entry.facts().servedOn() == null ? "" : "送达" + entry.facts().servedOn();
        return joined(first, again, served);
    }

    /** Each case with its result; an order to decide anew is told where no case says so. */
    private static String remedies(Entry entry) {
        String cases = entry.cases().stream()
                .map(story -> joined(
                        story.facts().filed().route().zh(),
                        story.facts().filed().caseNo(),
                        story.facts().state().zh()))
                .collect(Collectors.joining("；"));
        return joined(cases, ordered(entry.facts().order()));
    }

    private static @Nullable String ordered(@Nullable Order order) {
        return order == null ? null : "责令重新答复" + order.servedOn();
    }

    private static String remarks(Entry entry) {
        var row = entry.row();
        return joined(
                row.voidedOn() == null ? null : "登记作废",
                row.lateLogged() ? "补录" : null,
                row.faults() == 0 ? null : "程序瑕疵 " + row.faults() + " 处");
    }
}
