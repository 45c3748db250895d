package org.gongkai.query.letter.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.letter.Field;
import org.gongkai.letter.LetterGroup;
import org.gongkai.letter.LetterKind;
import org.gongkai.query.letter.adopted.Templates;
import org.gongkai.query.report.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The templates of an agency's letters: taken out, edited in Word or WPS, given back. */
@Controller
@Hidden
class TemplatePages {

    private final Templates templates;

    TemplatePages(Templates templates) {
        this.templates = templates;
    }

    /**
     * A letter and what it is written on.
     *
     * @param own the agency's own template; null for the one that comes with the program
     */
    record Row(LetterKind kind, Templates.@Nullable Adopted own) {}

    /** The letters of a group, in the order of the law. */
    record Rows(LetterGroup group, List<Row> letters) {}

    @GetMapping("/agencies/{agency}/letter-templates")
    String all(@PathVariable String agency, Model model) {
        List<Templates.Adopted> own = templates.of(Question.agency(agency));
        model.addAttribute(
                "groups",
                Stream.of(LetterGroup.values())
                        .map(group -> new Rows(group, letters(group, own)))
                        .toList());
        model.addAttribute("fields", Field.values());
        return "query/letter/templates";
    }

    private static List<Row> letters(LetterGroup group, List<Templates.Adopted> own) {
        return Stream.of(LetterKind.values())
                .filter(kind -> kind.group() == group)
                .map(kind -> new Row(
                        kind,
                        own.stream()
                                .filter(one -> one.kind() == kind)
                                .findFirst()
                                .orElse(null)))
                .toList();
    }
}
