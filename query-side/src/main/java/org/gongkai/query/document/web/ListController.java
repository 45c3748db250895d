package org.gongkai.query.document.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.gongkai.query.document.Paper;
import org.gongkai.query.document.list.Ledgers;
import org.gongkai.query.ledger.Agency;
import org.gongkai.query.report.Question;
import org.gongkai.query.report.Reports;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The requests of a year on paper. */
@Controller
@Tag(name = "requests")
class ListController {

    private static final String YEAR = "/api/agencies/{agency}/years/{year}";
    private static final String KINDS = ".{kind:docx|xlsx|pdf|html}";

    private final Reports reports;
    private final Ledgers ledgers;
    private final Printer printer;

    ListController(Reports reports, Ledgers ledgers, Printer printer) {
        this.reports = reports;
        this.ledgers = ledgers;
        this.printer = printer;
    }

    @GetMapping(YEAR + "/cases" + KINDS)
    @Operation(summary = "申请清单 The requests received in a year, without personal data")
    ResponseEntity<byte[]> cases(@PathVariable String agency, @PathVariable String year, @PathVariable String kind) {
        return file(ledgers.cases(agency(agency, year), Integer.parseInt(year)), kind);
    }

    @GetMapping(YEAR + "/ledger" + KINDS)
    @Operation(summary = "登记台账 The ledger of a year, with the applicants' data as far as they can be opened")
    ResponseEntity<byte[]> ledger(@PathVariable String agency, @PathVariable String year, @PathVariable String kind) {
        return file(ledgers.ledger(agency(agency, year), Integer.parseInt(year)), kind);
    }

    private Agency agency(String agency, String year) {
        return reports.scope(Question.of(agency, year, new Question.Parameters(null, null, null)))
                .agency();
    }

    private ResponseEntity<byte[]> file(Paper paper, String extension) {
        FileKind kind = FileKind.of(extension);
        return Download.of(paper.name() + "." + extension, kind.type(), printer.print(paper, kind), List.of());
    }
}
