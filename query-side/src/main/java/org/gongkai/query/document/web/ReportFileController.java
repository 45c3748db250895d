package org.gongkai.query.document.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.gongkai.query.document.csv.CsvWriter;
import org.gongkai.query.print.ReportJson;
import org.gongkai.query.report.Question;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The report of a year and what belongs to it, as files. */
@Controller
@Tag(name = "reports")
class ReportFileController {

    private static final String REPORT = "/api/agencies/{agency}/reports/{year}";
    private static final String KINDS = ".{kind:docx|xlsx|pdf|html}";

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Papers papers;
    private final Printer printer;

    ReportFileController(Papers papers, Printer printer) {
        this.papers = papers;
        this.printer = printer;
    }

    @GetMapping({REPORT + ".docx", REPORT + ".xlsx", REPORT + ".pdf", REPORT + ".html"})
    @Operation(
            summary = "年度报告文件 The annual report as a file: docx, xlsx, pdf or html",
            description = "A clean copy once the year is closed; before that a draft that says so on every page.")
    ResponseEntity<byte[]> report(
            @PathVariable String agency,
            @PathVariable String year,
            @ParameterObject Parameters parameters,
            HttpServletRequest request) {
        String kind = Objects.requireNonNull(StringUtils.getFilenameExtension(request.getRequestURI()));
        return file(papers.report(parameters.question(agency, year)), kind);
    }

    @GetMapping(REPORT + ".json")
    @Operation(summary = "年度报告（JSON） The annual report as JSON, see /api/schemas/annual-report.json")
    ResponseEntity<byte[]> json(
            @PathVariable String agency, @PathVariable String year, @ParameterObject Parameters parameters) {
        var answered = papers.report(parameters.question(agency, year));
        return Download.of(
                answered.paper().name() + ".json",
                MediaType.APPLICATION_JSON,
                ReportJson.of(answered.report()).octets(),
                answered.report().warnings());
    }

    @GetMapping(REPORT + "/tables.csv")
    @Operation(summary = "各表数字（CSV） The figures of every table, a line each")
    ResponseEntity<byte[]> figures(
            @PathVariable String agency, @PathVariable String year, @ParameterObject Parameters parameters) {
        var answered = papers.report(parameters.question(agency, year));
        return Download.of(
                answered.paper().name() + ".csv",
                CSV,
                CsvWriter.of(answered.paper()),
                answered.report().warnings());
    }

    @GetMapping(REPORT + "/certificate" + KINDS)
    @Operation(summary = "存证单 The certificate of a closed year's report")
    ResponseEntity<byte[]> certificate(
            @PathVariable String agency,
            @PathVariable String year,
            @PathVariable String kind,
            @ParameterObject Parameters parameters) {
        return file(papers.certificate(parameters.question(agency, year)), kind);
    }

    @GetMapping(REPORT + "/collection-form" + KINDS)
    @Operation(summary = "采集表 The sheet to collect what the records do not know")
    ResponseEntity<byte[]> collectionForm(
            @PathVariable String agency,
            @PathVariable String year,
            @PathVariable String kind,
            @ParameterObject Parameters parameters) {
        return file(papers.collectionForm(parameters.question(agency, year)), kind);
    }

    private ResponseEntity<byte[]> file(Papers.Answered answered, String extension) {
        FileKind kind = FileKind.of(extension);
        var paper = answered.paper();
        return Download.of(
                paper.name() + "." + extension,
                kind.type(),
                printer.print(paper, kind),
                answered.report().warnings());
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

        Question question(String agency, String year) {
            return Question.of(agency, year, new Question.Parameters(template, asOf, revision));
        }
    }
}
