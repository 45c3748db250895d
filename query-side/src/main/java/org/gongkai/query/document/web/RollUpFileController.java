package org.gongkai.query.document.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import org.gongkai.query.document.form.AnnualReport;
import org.gongkai.query.document.form.Words;
import org.gongkai.query.report.Question;
import org.gongkai.query.rollup.RollUps;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The report of a whole government as files: the sums in the official form, its texts left to be written. */
@Controller
@Tag(name = "rollups")
class RollUpFileController {

    private static final String SUM = "/api/agencies/{agency}/rollups/{year}";

    private final RollUps rollUps;
    private final Printer printer;

    RollUpFileController(RollUps rollUps, Printer printer) {
        this.rollUps = rollUps;
        this.printer = printer;
    }

    @GetMapping({SUM + ".docx", SUM + ".xlsx", SUM + ".pdf", SUM + ".html"})
    @Operation(summary = "本级政府汇总文件 The sum over the members of a year as a file")
    ResponseEntity<byte[]> file(
            @PathVariable String agency,
            @PathVariable String year,
            @RequestParam(required = false) @Nullable String template,
            @RequestParam(required = false) @Nullable String asOf,
            HttpServletRequest request) {
        String kind = Objects.requireNonNull(StringUtils.getFilenameExtension(request.getRequestURI()));
        var report = rollUps.report(Question.of(agency, year, new Question.Parameters(template, asOf, null)));
        var paper = new AnnualReport(report, Words.NONE, Map.of("范围", "本级政府汇总")).paper();
        FileKind as = FileKind.of(kind);
        return Download.of(paper.name() + "." + kind, as.type(), printer.print(paper, as), report.warnings());
    }
}
