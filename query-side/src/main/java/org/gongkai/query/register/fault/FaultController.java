package org.gongkai.query.register.fault;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What an agency did against the law and said so, for the auditor. */
@RestController
@RequestMapping("/api/agencies/{agency}/faults")
@Tag(name = "agencies")
class FaultController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final FaultRegister faults;

    FaultController(FaultRegister faults) {
        this.faults = faults;
    }

    /**
     * The faults on record.
     *
     * @param year of the steps; null for every year
     */
    record Answer(int agency, @Nullable Integer year, List<RecordedFault> faults) {}

    @GetMapping
    @Operation(summary = "程序瑕疵清单 The procedural faults on record, without retracted steps; JSON or CSV by Accept")
    Object list(
            @PathVariable String agency,
            @RequestParam(required = false) @Nullable String year,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
        int number = Asked.agency(agency);
        Integer when = Asked.year(year);
        var found = faults.of(number, when);
        boolean sheet = accept != null && accept.contains("text/csv") && !accept.contains("json");
        return sheet ? csv(when, found) : new Answer(number, when, found);
    }

    private static ResponseEntity<byte[]> csv(@Nullable Integer year, List<RecordedFault> found) {
        var file = ContentDisposition.attachment()
                .filename("程序瑕疵清单" + (year == null ? "" : year + "年") + ".csv", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(FaultCsv.of(found));
    }
}
