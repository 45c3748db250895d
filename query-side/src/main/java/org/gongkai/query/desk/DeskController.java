package org.gongkai.query.desk;

import io.swagger.v3.oas.annotations.Hidden;
import java.security.Principal;
import java.util.Arrays;
import org.gongkai.access.Visitors;
import org.gongkai.query.directory.Directory;
import org.gongkai.query.problem.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page one starts from. */
@Hidden
@Controller
class DeskController {

    private final Desks desks;
    private final Directory directory;

    DeskController(Desks desks, Directory directory) {
        this.desks = desks;
        this.directory = directory;
    }

    @GetMapping("/agencies/{agency}/desk")
    String desk(
            @PathVariable String agency,
            @RequestParam(required = false) @Nullable String whose,
            @RequestParam(required = false) @Nullable String only,
            Model model,
            @Nullable Principal reader) {
        model.addAttribute(
                "desk", desks.of(directory.required(agency), Whose.read(whose), tile(only), Visitors.of(reader)));
        return "query/desk/desk";
    }

    private static @Nullable Tile tile(@Nullable String only) {
        if (only == null || only.isBlank()) {
            return null;
        }
        return Arrays.stream(Tile.values())
                .filter(tile -> tile.name().equals(only))
                .findFirst()
                .orElseThrow(() -> Refused.badParameter(
                        "only", "工作台上没有“" + only + "”这一项。", "There is no number " + only + " on the desk."));
    }
}
