package org.gongkai.query.document.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.gongkai.query.document.Paper;
import org.gongkai.query.document.list.Ledgers;
import org.gongkai.query.ledger.Agency;
import org.gongkai.query.report.Question;
import org.gongkai.query.report.Reports;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The requests of a year on paper. */
@Controller
@Tag(name = "requests")
class ListController {

    private static final String YEAR = "/api/agencies/{agency}/years/{year}";
    private static final String KINDS = ".{kind:docx|xlsx|pdf|html}";

    private final Reports reports;
    private final Ledgers ledgers;
    private final Printer printer;
    private final Finding found;

    ListController(Reports reports, Ledgers ledgers, Printer printer, Finding found) {
        this.found = found;
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

    @GetMapping("/api/agencies/{agency}/requests" + KINDS)
    @Operation(
            summary = "筛选的申请清单 The requests that the filters of the list leave, without personal data; at most 20000")
    ResponseEntity<byte[]> found(
            @PathVariable String agency, @PathVariable String kind, @RequestParam Map<String, String> filters) {
        var asked = found.in(agency, filters);
        return file(ledgers.cases(asked.agency(), asked.search(), asked.sealed(), asked.today()), kind);
    }

    @GetMapping("/api/agencies/{agency}/request-ledger" + KINDS)
    @Operation(summary = "筛选的登记台账 The same with their handling and the applicants' data; at most 2000")
    ResponseEntity<byte[]> foundLedger(
            @PathVariable String agency, @PathVariable String kind, @RequestParam Map<String, String> filters) {
        var asked = found.in(agency, filters);
        return file(ledgers.ledger(asked.agency(), asked.search(), asked.sealed(), asked.today()), kind);
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
