package org.gongkai.query.register.advice;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.evidence.Checklist;
import org.gongkai.evidence.Proof;
import org.gongkai.query.problem.Refused;
import org.gongkai.query.register.Chronicle;
import org.gongkai.query.register.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the next step of a request needs. */
@RestController
@RequestMapping("/api/requests/{id}")
@Tag(name = "requests")
class AdviceController {

    private final Register register;
    private final Clock clock;

    AdviceController(Register register, @Qualifier("query") Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /**
     * What a reply of this outcome should have on file.
     *
     * @param outcome the one asked for, else the one decided or proposed
     * @param complete whether all of it is there
     */
    record ChecklistAnswer(Outcome outcome, boolean complete, List<Line> items) {

        /** One thing. */
        record Line(Proof code, String article, String zh, String en, boolean done) {

            static Line of(Checklist.Item item) {
                Proof proof = item.proof();
                return new Line(proof, proof.article(), proof.zh(), proof.en(), item.done());
            }
        }
    }

    @GetMapping("/correction-draft")
    @Operation(summary = "补正告知书草稿 A correction notice from what the filing lacks, with the days left for it")
    CorrectionDraft draft(@PathVariable String id) {
        var chronicle = chronicle(id);
        return CorrectionDraft.of(chronicle.file().facts(), chronicle.calendar(), LocalDate.now(clock));
    }

    @GetMapping("/checklist")
    @Operation(summary = "证据清单 What a reply of this outcome should have on file")
    ChecklistAnswer checklist(@PathVariable String id, @RequestParam(required = false) @Nullable String outcome) {
        var file = chronicle(id).file();
        Outcome which = outcome == null || outcome.isBlank() ? file.facts().outcome() : outcome(outcome);
        var draft = file.facts().handling().reply();
        if (which == null && draft != null) {
            which = draft.outcome();
        }
        if (which == null) {
            throw Refused.badParameter(
                    "outcome",
                    "请写明拟作出的处理结果 outcome。",
                    "Say which outcome is meant: nothing is decided or proposed yet.");
        }
        var lines =
                Checklist.of(file, which).stream().map(ChecklistAnswer.Line::of).toList();
        return new ChecklistAnswer(which, lines.stream().allMatch(ChecklistAnswer.Line::done), lines);
    }

    private static Outcome outcome(String text) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.name().equals(text.strip()))
                .findFirst()
                .orElseThrow(() -> Refused.badParameter(
                        "outcome",
                        "没有处理结果“" + text + "”，可用的有：" + names("、") + "。",
                        "There is no outcome “" + text + "”; there are: " + names(", ") + "."));
    }

    private static String names(String between) {
        return Arrays.stream(Outcome.values()).map(Enum::name).collect(Collectors.joining(between));
    }

    private Chronicle chronicle(String id) {
        return register.required(id);
    }
}
