package org.gongkai.office.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;

/** What a check found, in words. */
record Verdict(JsonNode answer, boolean english) {

    private static final double MILLIS = 1_000.0;

    void print(PrintWriter out) {
        boolean sound = answer.path("sound").asBoolean(false);
        for (JsonNode remark : answer.path("remarks")) {
            out.println("✗ " + remark.path(english ? "en" : "zh").asText());
        }
        long more = answer.path("faults").asLong() - answer.path("remarks").size();
        if (more > 0) {
            out.println("✗ " + (english ? "… and " + more + " more" : "… 另有 " + more + " 处"));
        }
        out.println((sound ? "✓ " : "✗ ") + (answer.has("head") ? verified(sound) : replayed(sound)));
        out.flush();
    }

    private String verified(boolean sound) {
        long events = answer.path("events").asLong();
        String head = answer.path("head").asText();
        if (english) {
            return "%d records, %s. Check code of the last one, record %d: %s (%.1f s)"
                    .formatted(
                            events,
                            sound ? "none changed, dropped or put in" : "faults: " + faults(),
                            answer.path("position").asLong(),
                            head,
                            seconds());
        }
        return "共 %d 条记录，%s。末条记录 %d 的校验码：%s（%.1f 秒）"
                .formatted(
                        events,
                        sound ? "未发现改动、缺失或插入" : "发现 " + faults() + " 处问题",
                        answer.path("position").asLong(),
                        head,
                        seconds());
    }

    private String replayed(boolean sound) {
        long events = answer.path("events").asLong();
        long entries = answer.path("entries").asLong();
        long cases = answer.path("cases").asLong();
        long closings = answer.path("closings").asLong();
        if (english) {
            return "%d records reckoned anew: %d entries, %d requests, %d closings %s (%.1f s)"
                    .formatted(
                            events, entries, cases, closings, sound ? "all agree" : "; faults: " + faults(), seconds());
        }
        return "按 %d 条记录重算：%d 笔入账、%d 件申请、%d 次锁定，%s（%.1f 秒）"
                .formatted(events, entries, cases, closings, sound ? "全部一致" : "发现 " + faults() + " 处不一致", seconds());
    }

    private long faults() {
        return answer.path("faults").asLong();
    }

    private double seconds() {
        return answer.path("millis").asLong() / MILLIS;
    }
}
