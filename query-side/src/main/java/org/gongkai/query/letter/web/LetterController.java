package org.gongkai.query.letter.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.letter.LetterKind;
import org.gongkai.query.problem.Refused;
import org.gongkai.query.report.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The letters of requests (告知书), for programs and for the links of pages. */
@RestController
@Tag(name = "letters", description = "告知书")
class LetterController {

    static final MediaType DOCX =
            new MediaType("application", "vnd.openxmlformats-officedocument.wordprocessingml.document");
    private static final MediaType ZIP = new MediaType("application", "zip");
    /** A batch is printed in one go; more would keep a node busy for long. */
    private static final int MOST = 100;

    private final LetterDesk desk;

    LetterController(LetterDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/api/requests/{id}/letters")
    @Operation(summary = "可出具的文书 Which letters of a request can be printed, the likeliest first")
    LettersAnswer list(@PathVariable String id) {
        return desk.list(id);
    }

    @GetMapping("/api/requests/{id}/letters/{kind}.docx")
    @Operation(
            summary = "文书（Word） A letter as a Word document",
            description = "What is not on record is a yellow blank. consultation: which one, for letters about one.")
    ResponseEntity<byte[]> letter(
            @PathVariable String id,
            @PathVariable String kind,
            @RequestParam(required = false) @Nullable String consultation) {
        var letter = desk.write(id, kind(kind), number(consultation));
        return file(letter.fileName(), DOCX, letter.filled().document());
    }

    @GetMapping("/api/agencies/{agency}/letters.zip")
    @Operation(summary = "批量文书 The same letter of up to 100 requests of an agency, in one package")
    ResponseEntity<byte[]> letters(
            @PathVariable String agency,
            @RequestParam String kind,
            @RequestParam(name = "request") List<String> requests) {
        var wanted = kind(kind);
        if (requests.size() > MOST) {
            throw Refused.badParameter(
                    "request",
                    "一次最多生成 %d 份文书，本次选择了 %d 件申请。".formatted(MOST, requests.size()),
                    "At most %d letters at once, found %d.".formatted(MOST, requests.size()));
        }
        int id = Question.agency(agency).value();
        var letters = requests.stream()
                .distinct()
                .map(request -> desk.write(id, request, wanted))
                .toList();
        return file(wanted.zh() + ".zip", ZIP, LetterZip.of(letters));
    }

    static LetterKind kind(String kind) {
        return LetterKind.of(kind)
                .orElseThrow(() -> Refused.notFound(
                        "kind", "没有名为 %s 的文书。".formatted(kind), "There is no letter %s.".formatted(kind)));
    }

    private static @Nullable Integer number(@Nullable String consultation) {
        if (consultation == null || consultation.isBlank()) {
            return null;
        }
        if (!consultation.matches("[1-9]\\d{0,3}")) {
            throw Refused.badParameter(
                    "consultation",
                    "征求意见序号“%s”应为正整数。".formatted(consultation),
                    "The consultation “%s” must be a number from 1.".formatted(consultation));
        }
        return Integer.valueOf(consultation);
    }

    static ResponseEntity<byte[]> file(String name, MediaType type, byte[] octets) {
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(octets);
    }
}
