package org.gongkai.query.document.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.query.report.Report;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** A file to save, under a name that may be Chinese (RFC 6266). */
final class Download {

    /** What the reader should know, as JSON in ASCII: [{"code", "zh", "en"}]. */
    static final String WARNINGS = "Gongkai-Warnings";

    private static final JsonMapper ASCII =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private Download() {}

    static ResponseEntity<byte[]> of(String name, MediaType type, byte[] octets, List<Report.Warning> warnings) {
        var file = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        // An open year changes with every step; nobody may keep it.
        var answer = ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString());
        if (!warnings.isEmpty()) {
            answer.header(WARNINGS, ASCII.writeValueAsString(warnings));
        }
        return answer.body(octets);
    }
}
