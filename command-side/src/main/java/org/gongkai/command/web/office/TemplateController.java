package org.gongkai.command.web.office;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.Base64;
import org.gongkai.command.body.BadField;
import org.gongkai.command.body.Body;
import org.gongkai.command.body.Year;
import org.gongkai.command.letter.AdoptTemplate;
import org.gongkai.command.web.Answer;
import org.gongkai.command.web.Orders;
import org.gongkai.events.AgencyId;
import org.gongkai.events.agency.LetterTemplateAdopted;
import org.gongkai.letter.LetterKind;
import org.gongkai.letter.TemplateCheck;
import org.gongkai.letter.TemplateRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The templates that an agency's letters are written on. */
@RestController
@RequestMapping("/api/agencies/{agency}/letter-templates")
@Tag(name = "letters", description = "告知书")
class TemplateController {

    /** Octets: a letter with the office's emblem has a tenth of it; it lies in the log for ever. */
    private static final int LARGEST = 512 * 1024;

    private final Orders orders;

    TemplateController(Orders orders) {
        this.orders = orders;
    }

    /** The body: the .docx in Base64; null goes back to the one that comes with the program. */
    record Given(@Nullable String content) {}

    @PostMapping("/{kind}")
    @Operation(
            summary = "更换文书模板 Write letters of a kind on a template of the agency's own",
            description = "content: the .docx in Base64, at most 512 KB; null: the one that comes with the program")
    Answer adopt(
            @PathVariable String agency,
            @PathVariable String kind,
            HttpEntity<String> sent,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Principal principal) {
        AgencyId id = Year.agency(agency);
        LetterKind letter = LetterKind.of(kind)
                .orElseThrow(() ->
                        new BadField("kind", "没有名为“" + kind + "”的文书。", "There is no letter called " + kind + "."));
        Body body = Body.read("agencies/" + id + "/letter-templates/" + letter, sent);
        String content = body.as(Given.class).content();
        if (content != null) {
            require(content);
        }
        var command = new AdoptTemplate(id, letter, content);
        return Answer.of(orders.give(body, command, LetterTemplateAdopted.streamOf(id), dryRun, principal), null);
    }

    private static void require(String content) {
        byte[] octets = decoded(content);
        if (octets.length > LARGEST) {
            throw new BadField(
                    "content",
                    "模板超过 512 KB，请压缩或删除其中的图片后再上传。",
                    "The template is larger than 512 KB: make its pictures smaller and try again.");
        }
        try {
            TemplateCheck.require(octets);
        } catch (TemplateRefused refused) {
            throw new BadField("content", refused.zh(), refused.en());
        }
    }

    private static byte[] decoded(String content) {
        try {
            return Base64.getDecoder().decode(content);
        } catch (IllegalArgumentException e) {
            throw new BadField("content", "模板内容不是 Base64 编码。", "The content is not Base64.");
        }
    }
}
