package org.gongkai.query.help;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.regex.Pattern;
import org.gongkai.query.problem.Refused;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The guide, a chapter a page. */
@Hidden
@Controller
class HelpController {

    private static final Pattern PICTURE = Pattern.compile("[\\w-]+\\.png");

    private final Guide guide = new Guide();

    @GetMapping("/help")
    String first(Model model) {
        return chapter(Chapter.START.slug(), model);
    }

    @GetMapping("/help/{chapter}")
    String chapter(@PathVariable String chapter, Model model) {
        Chapter shown = Chapter.of(chapter).orElseThrow(() -> missing(chapter));
        model.addAttribute("chapters", guide.chapters());
        model.addAttribute("shown", shown);
        return "query/help/chapter";
    }

    @GetMapping("/help/images/{picture}")
    ResponseEntity<ClassPathResource> picture(@PathVariable String picture) {
        var file = new ClassPathResource("guide/images/" + picture);
        if (!PICTURE.matcher(picture).matches() || !file.exists()) {
            throw missing(picture);
        }
        return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(file);
    }

    private static Refused missing(String what) {
        return Refused.notFound("chapter", "使用说明中没有“" + what + "”。", "The guide has no " + what + ".");
    }
}
