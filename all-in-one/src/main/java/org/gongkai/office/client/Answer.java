package org.gongkai.office.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpHeaders;
import org.gongkai.office.data.Mistake;

/**
 * What the office answered.
 *
 * @param status the HTTP status
 * @param body the text, empty when there was none
 */
public record Answer(int status, HttpHeaders headers, String body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Whether the office did what it was asked (2xx). */
    public boolean ok() {
        return status / 100 == 2;
    }

    /**
     * The body as JSON.
     *
     * @throws Mistake when it is none: what answers there is not an office
     */
    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new Mistake("对方的回答不是 JSON，可能不是 Gongkai。", "The answer is not JSON; that may not be a Gongkai.", e);
        }
    }

    /**
     * This answer, when the office did what it was asked.
     *
     * @throws Mistake otherwise, with the office's own sentences
     */
    public Answer required() {
        if (ok()) {
            return this;
        }
        boolean problem = headers.firstValue("content-type").orElse("").contains("json");
        String zh = problem ? json().path("detail").asText(body) : body;
        String en = problem ? json().path("detailEn").asText(zh) : body;
        throw new Mistake("系统拒绝（" + status + "）：" + zh, "The office refused (" + status + "): " + en);
    }
}
