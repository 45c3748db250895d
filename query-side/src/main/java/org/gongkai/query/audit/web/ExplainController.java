package org.gongkai.query.audit.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import org.gongkai.query.audit.explain.Explain;
import org.gongkai.query.audit.explain.Explained;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Explains a record, a request or a figure: for programs as JSON, for people as a screen of plain text. */
@RestController
@Tag(name = "audit", description = "核查")
class ExplainController {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final Explain explain;

    ExplainController(Explain explain) {
        this.explain = explain;
    }

    @GetMapping(path = "/api/explain/{*what}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "解释一条记录、一件申请或一个数字 Explain a record, a request or a figure",
            description = "position; request id or number (agency/number); agency/year/line/column")
    Explained json(@PathVariable String what) {
        return explain.what(what.substring(1));
    }

    @GetMapping(path = "/api/explain/{*what}", produces = MediaType.TEXT_PLAIN_VALUE)
    @Operation(summary = "同上，纯文本；lang=en 为英文 The same as plain text; lang=en for English")
    ResponseEntity<String> text(@PathVariable String what, @RequestParam(defaultValue = "zh") String lang) {
        return ResponseEntity.ok()
                .contentType(TEXT)
                .body(explain.what(what.substring(1)).text(lang.equals("en")));
    }
}
