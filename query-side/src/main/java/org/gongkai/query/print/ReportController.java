package org.gongkai.query.print;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import org.gongkai.query.report.Question;
import org.gongkai.query.report.Report;
import org.gongkai.query.report.Reports;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Table 三 for programs and spreadsheets. */
@Controller
@Tag(name = "reports", description = "年度报告")
class ReportController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Reports reports;
    private final ReportPages pages;

    ReportController(Reports reports, ReportPages pages) {
        this.reports = reports;
        this.pages = pages;
    }

    @GetMapping("/api/agencies/{agency}/reports/{year}")
    @Operation(summary = "年度报告表三 Table 三 of a year, as JSON, CSV or a page")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = ReportJson.class)),
                @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
                @Content(mediaType = "text/html", schema = @Schema(type = "string"))
            })
    Object report(
            @PathVariable String agency,
            @PathVariable String year,
            @ParameterObject Parameters parameters,
            @RequestParam(required = false) @Nullable @Parameter(description = "json、csv 或 html") String format,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
        return switch (Format.of(format, accept)) {
            case JSON -> json(agency, year, parameters);
            case CSV -> csv(agency, year, parameters);
            case HTML -> pages.page(agency, year, parameters.read());
        };
    }

    @GetMapping("/api/agencies/{agency}/reports/{year}.csv")
    @Operation(summary = "年度报告表三（CSV） Table 三 as CSV")
    ResponseEntity<byte[]> csv(
            @PathVariable String agency, @PathVariable String year, @ParameterObject Parameters parameters) {
        var report = reports.report(Question.of(agency, year, parameters.read()));
        var file = ContentDisposition.attachment()
                .filename(ReportCsv.fileName(report), StandardCharsets.UTF_8)
                .build();
        return fresh(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(ReportCsv.of(report));
    }

    private ResponseEntity<byte[]> json(String agency, String year, Parameters parameters) {
        Report report = reports.report(Question.of(agency, year, parameters.read()));
        return fresh(MediaType.APPLICATION_JSON).body(ReportJson.of(report).octets());
    }

    /** An open year changes with every step; nobody may keep it. */
    private static ResponseEntity.BodyBuilder fresh(MediaType type) {
        return ResponseEntity.ok().contentType(type).cacheControl(CacheControl.noStore());
    }

    /**
     * What may follow the question mark.
     *
     * @param template 2019 or 2021
     * @param asOf a date, an instant or a position
     * @param revision from 0
     */
    record Parameters(
            @Parameter(description = "2019 或 2021；缺省按年度") @Nullable
            String template,

            @Parameter(description = "日期、时刻或记录序号；缺省为现在") @Nullable
            String asOf,

            @Parameter(description = "锁定版次，从 0 起；缺省为现状") @Nullable
            String revision) {

        Question.Parameters read() {
            return new Question.Parameters(template, asOf, revision);
        }
    }
}
