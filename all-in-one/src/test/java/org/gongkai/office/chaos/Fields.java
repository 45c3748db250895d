package org.gongkai.office.chaos;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Outcome;

/** Bodies of commands on one request, with plausible values. */
final class Fields {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Chance chance;
    private final Matter matter;

    Fields(Chance chance, Matter matter) {
        this.chance = chance;
        this.matter = matter;
    }

    /** One date, which follows what is known. */
    ObjectNode on(String field) {
        return JSON.createObjectNode().put(field, chance.after(matter.last()).toString());
    }

    ObjectNode later(String field, int days) {
        return JSON.createObjectNode()
                .put(field, chance.after(matter.last().plusDays(days)).toString());
    }

    ObjectNode reasoned() {
        return JSON.createObjectNode().put("reason", "登记有误");
    }

    String category() {
        return chance.oneOf(Column.OF_REQUESTS.toArray(Column[]::new)).name();
    }

    ObjectNode correction() {
        ObjectNode body = on("issuedOn")
                .put("noticeNo", "补〔" + chance.below(1_000_000_000) + "〕")
                .put("items", "请明确年份");
        body.putArray("kinds").add("DESCRIPTION");
        return body;
    }

    ObjectNode opinion() {
        return on("receivedOn")
                .put("consultation", Math.max(1, matter.consultations()))
                .put("opinion", chance.oneOf("CONSENT", "OBJECT"))
                .put("reasons", "商业秘密");
    }

    ObjectNode extension() {
        ObjectNode body = on("notifiedOn").put("workingDays", 1 + chance.below(22));
        return body.put("approvedOn", body.path("notifiedOn").asText())
                .put("approvedBy", "办公室主任")
                .put("reason", "涉及多部门");
    }

    ObjectNode decision() {
        Outcome outcome = chance.percent(50)
                ? chance.oneOf(Outcome.GRANTED, Outcome.UNAVAILABLE_NOT_HELD)
                : chance.oneOf(Outcome.values());
        ObjectNode body = on("decidedOn")
                .put("outcome", outcome.name())
                .put("documentNo", "〔" + chance.below(1_000_000_000) + "〕号");
        body.putArray("grounds").addObject().put("outcome", outcome.name()).put("reasons", "经查");
        if (outcome == Outcome.NOT_PROCESSED_REPEAT && chance.percent(90)) {
            body.put("repeatOf", "2023-依申请-0001");
        }
        return body;
    }

    ObjectNode dispatch() {
        String method = chance.oneOf("POST", "ELECTRONIC", "IN_PERSON", "COURIER");
        ObjectNode body = on("dispatchedOn").put("method", method);
        if (method.equals("IN_PERSON") && chance.percent(60)) {
            LocalDate sent = LocalDate.parse(body.path("dispatchedOn").asText());
            body.put("signedOn", chance.after(sent).toString());
        }
        return body;
    }

    /** Near what it was, so that it often crosses New Year. */
    LocalDate receiptDate() {
        return matter.steps().stream()
                .filter(step -> step.name().equals("RequestReceived"))
                .map(step -> chance.near(step.on()))
                .findFirst()
                .orElseGet(() -> chance.day(Chance.firstYear(), Chance.thisYear()));
    }

    /** A new request of this category, by any of the channels. */
    static ObjectNode filing(Chance chance, String category, LocalDate on) {
        String channel = chance.oneOf("IN_PERSON", "ORAL", "POST_SIGNED", "POST_UNSIGNED", "INTERNET", "FAX");
        ObjectNode body = JSON.createObjectNode()
                .put("channel", channel)
                .put("category", category)
                .put("summary", "路灯" + chance.below(1000))
                .put("submittedOn", on.toString());
        if (channel.equals("ORAL")) {
            body.put("filledInBy", "李四");
        }
        boolean letter = channel.startsWith("POST");
        LocalDate arrived = letter ? on.plusDays(chance.below(12)) : on;
        if (letter) {
            body.put("arrivedOn", arrived.toString());
        }
        if (List.of("POST_UNSIGNED", "INTERNET", "FAX").contains(channel) && chance.percent(60)) {
            body.put("confirmedOn", arrived.plusDays(chance.below(6)).toString());
        }
        if (chance.percent(20)) {
            body.putObject("applicant").put("name", "张三").put("contact", "13800000000");
        }
        return body;
    }

    /** Categories of some requests, one each. */
    static List<String> some(Chance chance, int most) {
        var categories = new ArrayList<String>();
        for (int left = chance.below(most + 1); left > 0; left--) {
            categories.add(
                    chance.oneOf(Column.OF_REQUESTS.toArray(Column[]::new)).name());
        }
        return categories;
    }
}
