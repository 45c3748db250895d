package org.gongkai.query.document.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What the JSON of a report looks like, for programs that read it. */
@Controller
@Tag(name = "reports")
class SchemaController {

    private static final MediaType SCHEMA = new MediaType("application", "schema+json");

    @GetMapping("/api/schemas/annual-report.json")
    @Operation(summary = "年度报告的 JSON Schema The schema of a report's JSON (JSON Schema 2020-12)")
    ResponseEntity<Resource> annualReport() {
        return ResponseEntity.ok()
                .contentType(SCHEMA)
                .body(new ClassPathResource("annual-report.schema.json", SchemaController.class));
    }
}
