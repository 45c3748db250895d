package org.gongkai.office.chaos;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What is done to a report whose figures are fixed, or are not. */
final class Handing {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Chance chance;

    Handing(Chance chance) {
        this.chance = chance;
    }

    /** Some step at some year; mostly at one that is closed, and mostly one that fits. */
    Attempt step(Bureau bureau) {
        int year = bureau.closed.isEmpty() || chance.percent(10)
                ? Chance.firstYear() + chance.below(Chance.YEARS)
                : chance.of(List.copyOf(bureau.closed.keySet()));
        String step = chance.percent(80)
                ? fitting(bureau.reports.stage(year))
                : chance.oneOf("sign", "submit", "return", "accept", "publish");
        return new Attempt(
                bureau, "/api/agencies/" + bureau.id() + "/periods/" + year + "/" + step, body(step), answer -> {
                    if (!step.equals("sign")) {
                        bureau.reports.reached(year, reached(step));
                    }
                });
    }

    private String fitting(String stage) {
        return switch (stage) {
            case "SUBMITTED" -> chance.oneOf("return", "accept", "publish");
            case "ACCEPTED", "PUBLISHED" -> chance.oneOf("publish", "sign");
            default -> chance.oneOf("sign", "submit", "submit", "publish");
        };
    }

    private static String reached(String step) {
        return switch (step) {
            case "submit" -> "SUBMITTED";
            case "return" -> "RETURNED";
            case "accept" -> "ACCEPTED";
            case "publish" -> "PUBLISHED";
            default -> throw new IllegalArgumentException(step);
        };
    }

    private ObjectNode body(String step) {
        ObjectNode body = JSON.createObjectNode().put("commandId", chance.id().toString());
        return switch (step) {
            case "sign" -> body.put("mode", chance.oneOf("ONLINE", "PAPER")).put("by", "李主任");
            case "return" -> body.put("comments", "第五部分与上年雷同").put("by", "区政务公开办");
            case "accept" -> body.put("by", "区政务公开办");
            case "publish" -> body.put("url", "https://www.example.gov.cn/" + chance.below(99));
            default -> body;
        };
    }
}
