package org.gongkai.query.letter.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.letter.Field;
import org.gongkai.letter.LetterGroup;
import org.gongkai.letter.LetterKind;
import org.gongkai.query.letter.adopted.Templates;
import org.gongkai.query.register.answer.Label;
import org.gongkai.query.report.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The templates of letters, to be edited in Word or WPS, and the placeholders they may have. */
@RestController("letterTemplateController")
@Tag(name = "letters", description = "告知书")
class TemplateController {

    private final Templates templates;

    TemplateController(Templates templates) {
        this.templates = templates;
    }

    /**
     * Which template letters of a kind are written on.
     *
     * @param adoptedOn the day the agency adopted its own; null for the one that comes with the program
     * @param sha256 of the agency's own; null for the one that comes with the program
     */
    record InUse(
            LetterKind kind,
            Label name,
            LetterGroup group,
            Label groupLabel,
            String basis,
            @Nullable LocalDate adoptedOn,
            @Nullable String sha256,
            String href) {}

    /** A placeholder: how it is written, and what it means. */
    record Placeholder(String written, Label meaning) {}

    @GetMapping("/api/agencies/{agency}/letter-templates")
    @Operation(summary = "文书模板 Which templates an agency's letters are written on")
    List<InUse> templates(@PathVariable String agency) {
        Map<LetterKind, Templates.Adopted> own = templates.of(Question.agency(agency)).stream()
                .collect(Collectors.toMap(Templates.Adopted::kind, Function.identity()));
        return Stream.of(LetterKind.values())
                .map(kind -> inUse(agency, kind, own.get(kind)))
                .toList();
    }

    private static InUse inUse(String agency, LetterKind kind, Templates.@Nullable Adopted own) {
        return new InUse(
                kind,
                Label.of(kind),
                kind.group(),
                Label.of(kind.group()),
                kind.basis(),
                own == null ? null : own.adoptedOn(),
                own == null ? null : own.sha256(),
                "/api/agencies/" + agency + "/letter-templates/" + kind.name() + ".docx");
    }

    @GetMapping("/api/agencies/{agency}/letter-templates/{kind}.docx")
    @Operation(summary = "下载文书模板 The template in use, to be edited")
    ResponseEntity<byte[]> template(@PathVariable String agency, @PathVariable String kind) {
        LetterKind letter = LetterController.kind(kind);
        byte[] octets = templates.of(Question.agency(agency), letter).octets();
        return LetterController.file(letter.zh() + "（模板）.docx", LetterController.DOCX, octets);
    }

    @GetMapping("/api/letter-fields")
    @Operation(summary = "占位符一览 The placeholders a template may have")
    List<Placeholder> fields() {
        return Stream.of(Field.values())
                .map(field -> new Placeholder("{{" + field.placeholder() + "}}", Label.of(field)))
                .toList();
    }
}
