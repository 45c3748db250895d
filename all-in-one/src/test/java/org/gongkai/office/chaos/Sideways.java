package org.gongkai.office.chaos;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.Channel;
import org.gongkai.events.request.ConsultationBasis;
import org.gongkai.events.request.ContactMeans;
import org.gongkai.events.request.DeliveryFailure;
import org.gongkai.events.request.DismissalReason;
import org.gongkai.events.request.EvidenceKind;
import org.gongkai.events.request.FeeBasis;
import org.gongkai.events.request.NoteKind;
import org.gongkai.events.request.Recounting;
import org.gongkai.events.request.SigningMode;

/** Bodies of the commands off the main road. */
final class Sideways {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Chance chance;
    private final Fields f;
    private final Matter matter;

    Sideways(Chance chance, Fields fields, Matter matter) {
        this.chance = chance;
        this.f = fields;
        this.matter = matter;
    }

    ObjectNode fields(String command) {
        return switch (command) {
            case "dismiss-submission" ->
                f.on("dismissedOn")
                        .put("reason", chance.oneOf(DismissalReason.values()).name());
            case "link-duplicate" ->
                f.on("arrivedOn").put("channel", chance.oneOf(Channel.values()).name());
            case "link-repeat" -> f.on("linkedOn").put("earlierNo", "2023-依申请-0001");
            case "note-forwarding" -> f.on("forwardedOn").put("to", "区财政局");
            case "extend-correction" -> extended();
            case "record-clarification" ->
                f.on("attemptedOn")
                        .put("means", chance.oneOf(ContactMeans.values()).name())
                        .put("by", "李四")
                        .put("settled", "未能明确");
            case "ask-explanation" -> f.on("issuedOn").put("counts", "一个月 40 件");
            case "submit-explanation" ->
                f.on("receivedOn").put("reasonable", chance.percent(50)).put("judgement", "已审查");
            case "schedule-delay" -> delayed();
            case "charge-fee" -> charged();
            case "record-fee-service" -> f.on("servedOn");
            case "record-payment" ->
                f.on("paidOn").put("amount", 700).put("receiptNo", "收1").put("reasonForDelay", "住院");
            case "waive-fee" -> f.on("waivedOn").put("reason", "不再收取");
            case "close-unpaid" -> f.later("abandonedOn", 25 + chance.below(40));
            default -> asked(command);
        };
    }

    private ObjectNode extended() {
        ObjectNode body = f.on("grantedOn").put("reason", "住院");
        LocalDate granted = LocalDate.parse(body.path("grantedOn").asText());
        return body.put("deadline", granted.plusDays(10 + chance.below(40)).toString());
    }

    private ObjectNode delayed() {
        ObjectNode body = f.on("notifiedOn").put("reason", "数量较多");
        LocalDate told = LocalDate.parse(body.path("notifiedOn").asText());
        return body.put("until", told.plusDays(20 + chance.below(90)).toString());
    }

    /** 100 pages: 700 yuan. */
    private ObjectNode charged() {
        return f.on("sentOn")
                .put("basis", FeeBasis.PER_PAGE.name())
                .put("quantity", chance.percent(90) ? 100 : 10)
                .put("noticeNo", "费" + chance.id());
    }

    private ObjectNode asked(String command) {
        int consultation = Math.max(1, matter.consultations());
        return switch (command) {
            case "consult-agency" ->
                f.on("sentOn")
                        .put("body", "区规划局")
                        .put("basis", chance.oneOf(ConsultationBasis.values()).name());
            case "tell-applicant-of-consultation" -> f.on("toldOn").put("consultation", consultation);
            case "decide-despite-objection" ->
                f.on("informedOn").put("consultation", consultation).put("publicInterest", "公共安全");
            case "record-search" ->
                f.on("searchedOn")
                        .put("places", "档案室")
                        .put("method", "检索")
                        .put("terms", "路灯")
                        .put("by", "李四")
                        .put("found", false);
            case "attach-evidence" ->
                f.on("attachedOn")
                        .put("kind", chance.oneOf(EvidenceKind.values()).name())
                        .put("note", "在卷");
            default -> office(command);
        };
    }

    private ObjectNode office(String command) {
        String kind = chance.percent(90) ? "REPLY" : "EXTENSION";
        return switch (command) {
            case "assign" -> f.on("assignedOn").put("section", "规划科").put("handler", "李四");
            case "urge" -> f.on("urgedOn");
            case "add-note" ->
                f.on("notedOn")
                        .put("kind", chance.oneOf(NoteKind.values()).name())
                        .put("text", "来电");
            case "record-section-opinion" ->
                f.on("givenOn").put("section", "规划科").put("by", "李四").put("text", "同意");
            case "propose-draft" -> f.on("proposedOn").put("kind", kind).put("outcome", Outcome.GRANTED.name());
            case "approve-draft" -> f.on("approvedOn").put("kind", kind);
            case "return-draft" -> f.on("returnedOn").put("kind", kind).put("opinion", "补充依据");
            case "sign-draft" ->
                f.on("signedOn")
                        .put("kind", kind)
                        .put("mode", chance.oneOf(SigningMode.values()).name())
                        .put("by", "王主任");
            default -> end(command);
        };
    }

    private ObjectNode end(String command) {
        return switch (command) {
            case "record-return" ->
                f.on("returnedOn")
                        .put("reason", chance.oneOf(DeliveryFailure.values()).name());
            case "redispatch-reply" -> f.on("dispatchedOn").put("method", chance.oneOf("POST", "COURIER"));
            case "archive" -> f.on("archivedOn").put("archiveNo", "档" + chance.id());
            case "undo-last-step" -> JSON.createObjectNode();
            case "finish" -> finish();
            case "split" -> split();
            case "order-redecision" -> ordered();
            default -> throw new IllegalArgumentException(command);
        };
    }

    /** Sometimes with what went before. */
    private ObjectNode finish() {
        ObjectNode body = f.decision();
        if (chance.percent(40)) {
            ObjectNode step = body.putArray("steps").addObject();
            step.setAll(fields("record-search"));
            step.put("command", "record-search");
        }
        if (chance.percent(50)) {
            LocalDate decided = LocalDate.parse(body.path("decidedOn").asText());
            body.put("servedOn", chance.after(decided).toString());
        }
        return body;
    }

    private ObjectNode split() {
        ObjectNode body = f.on("splitOn").put("reason", "两件事");
        var items = body.putArray("items");
        for (int left = 1 + chance.below(2); left > 0; left--) {
            items.addObject().put("summary", "拆出" + chance.below(100));
        }
        return body;
    }

    private ObjectNode ordered() {
        ObjectNode body =
                f.on("servedOn").put("caseNo", "行复" + chance.below(99)).put("orderedBy", "区政府");
        return chance.percent(80)
                ? body.put("recounting", chance.oneOf(Recounting.values()).name())
                : body;
    }
}
