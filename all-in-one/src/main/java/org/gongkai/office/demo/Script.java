package org.gongkai.office.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.Channel;
import org.gongkai.events.request.CorrectionKind;
import org.gongkai.events.request.DispatchMethod;
import org.gongkai.events.request.Opinion;
import org.gongkai.office.play.Act;
import org.gongkai.office.play.Story;

/** One request of the demonstration, written down step by step. */
final class Script {

    private final int number;
    private final Act filing;
    private final List<Act> acts = new ArrayList<>();

    Script(int number, Column who, String name, String summary) {
        this.number = number;
        this.filing = Act.of(Act.REGISTER, LocalDate.MIN)
                .with("category", who.name())
                .with("summary", summary)
                .with("content", "请公开：" + summary + "。希望以纸质邮寄方式获取。")
                .with(
                        "applicant",
                        Map.of(
                                "name", name,
                                "identityNo", "示例证件" + String.format("%04d", number),
                                "contact", "000-" + String.format("%06d", 80_000 + 37 * number),
                                "address", "东原区青禾街道示例路" + number + "号"));
    }

    private Act filed(Channel channel, LocalDate on) {
        return new Act(filing.command(), on, filing.fields(), filing.links()).with("channel", channel.name());
    }

    Script inPerson(LocalDate on) {
        return add(filed(Channel.IN_PERSON, on).with("submittedOn", on));
    }

    Script spoken(LocalDate on) {
        return add(filed(Channel.ORAL, on).with("submittedOn", on).with("filledInBy", "何静"));
    }

    Script byPost(LocalDate on) {
        return add(filed(Channel.POST_SIGNED, on)
                .with("submittedOn", on.minusDays(2))
                .with("arrivedOn", on));
    }

    /** Pending from before the office's first year. */
    Script pendingFromBefore(LocalDate on) {
        byPost(on);
        return add(acts.removeLast().with("origin", "LEGACY"));
    }

    Script byLetter(LocalDate on) {
        return add(filed(Channel.POST_UNSIGNED, on)
                .with("submittedOn", on.minusDays(4))
                .with("arrivedOn", on)
                .with("confirmedOn", on)
                .with("confirmedHow", "电话联系申请人确认"));
    }

    Script byFax(LocalDate on) {
        return add(filed(Channel.FAX, on)
                .with("submittedOn", on)
                .with("confirmedOn", on)
                .with("confirmedHow", "电话确认"));
    }

    /** Through the website; not confirmed yet. */
    Script online(LocalDate on) {
        return add(filed(Channel.INTERNET, on).with("submittedOn", on));
    }

    Script confirmed(LocalDate on) {
        return add(Act.of("confirm-receipt", on).with("confirmedOn", on).with("how", "电话确认"));
    }

    /** Ten working days to put it right. */
    Script correctionAsked(LocalDate on, String items) {
        return add(Act.of("request-correction", on)
                .with("noticeNo", documentNo(on, "补"))
                .with("kinds", List.of(CorrectionKind.DESCRIPTION.name()))
                .with("items", items)
                .with("issuedOn", on)
                .with("periodWorkingDays", 10));
    }

    Script correctionServed(LocalDate on) {
        return add(Act.of("record-correction-service", on).with("servedOn", on));
    }

    Script corrected(LocalDate on) {
        return add(Act.of("submit-correction", on).with("receivedOn", on));
    }

    Script abandoned(LocalDate on) {
        return add(Act.of("close-uncorrected", on).with("abandonedOn", on));
    }

    Script consulted(LocalDate sent, LocalDate served, String party) {
        add(Act.of("consult-third-party", sent).with("party", party).with("sentOn", sent));
        return add(Act.of("record-consultation-service", served)
                .with("consultation", 1)
                .with("servedOn", served));
    }

    Script opinion(LocalDate on, Opinion opinion, String reasons) {
        return add(Act.of("record-opinion", on)
                .with("consultation", 1)
                .with("opinion", opinion.name())
                .with("reasons", reasons)
                .with("receivedOn", on));
    }

    /** Nothing was heard; the day must be the end of the period. */
    Script lapsed(LocalDate on) {
        return add(Act.of("lapse-consultation", on).with("consultation", 1));
    }

    Script extended(LocalDate on, int workingDays, String reason) {
        return add(Act.of("extend-reply", on)
                .with("workingDays", workingDays)
                .with("approvedBy", "党政办公室主任 沈方")
                .with("approvedOn", on)
                .with("notifiedOn", on)
                .with("reason", reason));
    }

    Script decided(LocalDate on, Outcome outcome, String reasons) {
        List<Map<String, Object>> grounds = outcome == Outcome.PARTIALLY_GRANTED
                ? List.of(
                        ground(outcome, reasons),
                        ground(Outcome.GRANTED, "可以公开的部分予以提供。"),
                        ground(Outcome.DENIED_THIRD_PARTY_RIGHTS, reasons))
                : List.of(ground(outcome, reasons));
        return add(Act.of("decide", on)
                .with("outcome", outcome.name())
                .with("grounds", grounds)
                .with("documentNo", documentNo(on, "告"))
                .with("decidedOn", on));
    }

    private static Map<String, Object> ground(Outcome outcome, String reasons) {
        return Map.of("outcome", outcome.name(), "reasons", reasons);
    }

    /** The decision just written names the request that it repeats. */
    Script repeating(int story) {
        return add(acts.removeLast().with("repeatOf", new Act.Link.RequestNo(story)));
    }

    Script sent(LocalDate on, DispatchMethod method) {
        return add(Act.of("dispatch-reply", on).with("method", method.name()).with("dispatchedOn", on));
    }

    Script served(LocalDate on) {
        return add(Act.of("record-service", on).with("servedOn", on));
    }

    Script withdrawn(LocalDate on, String evidence) {
        return add(Act.of("withdraw", on).with("withdrawnOn", on).with("evidence", evidence));
    }

    Script categoryAmended(LocalDate on, Column to, String reason) {
        return add(Act.of("amend-category", on).with("to", to.name()).with("reason", reason));
    }

    Script summaryAmended(LocalDate on, String to, String reason) {
        return add(Act.of("amend-summary", on).with("to", to).with("reason", reason));
    }

    Script voided(LocalDate on, String reason, int duplicateOf) {
        return add(Act.of("void", on)
                .with("reason", reason)
                .with("voidedOn", on)
                .with("duplicateOf", new Act.Link.RequestNo(duplicateOf)));
    }

    /** What else happens at the desk. */
    Script then(Act act) {
        return add(act);
    }

    /** The step just written never happened. */
    Script retracted(LocalDate on, String reason) {
        return add(
                Act.of("retract-step", on).with("reason", reason).with("step", new Act.Link.StepOf(acts.size() - 1)));
    }

    /** The step just written was unlawful; why it happened all the same. */
    Script because(String faultReason) {
        return add(acts.removeLast().with("faultReason", faultReason));
    }

    Story story() {
        return Story.of(number, acts);
    }

    private Script add(Act act) {
        acts.add(act);
        return this;
    }

    private String documentNo(LocalDate on, String kind) {
        return "青街公开" + kind + "〔" + on.getYear() + "〕" + number + "号";
    }
}
