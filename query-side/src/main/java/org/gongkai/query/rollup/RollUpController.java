package org.gongkai.query.rollup;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.gongkai.query.report.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sums over several agencies, for programs. */
@RestController
@Tag(name = "rollups")
class RollUpController {

    private final RollUps rollUps;

    RollUpController(RollUps rollUps) {
        this.rollUps = rollUps;
    }

    @GetMapping("/api/agencies/{agency}/rollups/{year}")
    @Operation(summary = "本级政府汇总 The sum over the members of a year, and how far they are")
    RollUpAnswer rollUp(
            @PathVariable String agency,
            @PathVariable String year,
            @RequestParam(required = false) @Nullable String template,
            @RequestParam(required = false) @Nullable String asOf) {
        return RollUpAnswer.of(
                rollUps.rollUp(Question.of(agency, year, new Question.Parameters(template, asOf, null))));
    }
}
