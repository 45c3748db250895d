package org.gongkai.office.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.office.data.Mistake;

/** What the office wants whoever reads the file to know. */
final class Warned {

    private static final String HEADER = "Gongkai-Warnings";
    private static final ObjectMapper JSON = new ObjectMapper();

    private Warned() {}

    /** The warnings that came with a file, each in both languages; none when there are none. */
    static List<String> in(HttpHeaders headers) {
        var lines = new ArrayList<String>();
        headers.firstValue(HEADER)
                .map(Warned::read)
                .ifPresent(warnings -> warnings.forEach(warning -> {
                    lines.add("注意：" + warning.path("zh").asText());
                    lines.add("Note: " + warning.path("en").asText());
                }));
        return lines;
    }

    private static JsonNode read(String header) {
        try {
            return JSON.readTree(header);
        } catch (JsonProcessingException e) {
            throw new Mistake("系统附带的提示无法识别：" + header, "Cannot read the office's warnings: " + header, e);
        }
    }
}
