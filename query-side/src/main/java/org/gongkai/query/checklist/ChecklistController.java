package org.gongkai.query.checklist;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.gongkai.query.report.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is to be looked at before a year's figures are fixed, for programs. */
@RestController
@Tag(name = "reports")
class ChecklistController {

    private final Checklists checklists;

    ChecklistController(Checklists checklists) {
        this.checklists = checklists;
    }

    @GetMapping("/api/agencies/{agency}/reports/{year}/checklist")
    @Operation(summary = "锁定前核对清单 What to look at before the figures of a year are fixed")
    List<Item> checklist(
            @PathVariable String agency,
            @PathVariable String year,
            @RequestParam(required = false) @Nullable String template) {
        return checklists.of(Question.of(agency, year, new Question.Parameters(template, null, null)));
    }
}
