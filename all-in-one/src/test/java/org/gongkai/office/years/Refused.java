package org.gongkai.office.years;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.gongkai.office.client.Answer;

/** How a refusal must look: a problem (RFC 9457) that a clerk understands. */
final class Refused {

    private Refused() {}

    /** Refused by this rule, which names its article. */
    static void assertRule(Answer answer, int status, String rule) {
        assertRefused(answer, status, "");
        assertThat(answer.json().path("rule").asText()).isEqualTo(rule);
        assertThat(answer.json().path("article").asText()).isNotEmpty();
    }

    /** Refused with a sentence in each language, and the field at fault unless that is empty. */
    static void assertRefused(Answer answer, int status, String field) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode problem = answer.json();
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("type").asText()).startsWith("urn:gongkai:");
        assertThat(problem.path("detail").asText()).as("Chinese").matches("(?s).*\\p{IsHan}.*");
        assertThat(problem.path("detailEn").asText()).as("English").matches("(?s).*[a-z]{3}.*");
        if (!field.isEmpty()) {
            assertThat(problem.path("field").asText()).isEqualTo(field);
        }
    }
}
