package org.gongkai.query.worklist;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.query.directory.Directory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of an agency's requests. */
@Hidden
@Controller
class WorklistController {

    private final Worklist worklist;
    private final Directory directory;

    WorklistController(Worklist worklist, Directory directory) {
        this.worklist = worklist;
        this.directory = directory;
    }

    @GetMapping("/agencies/{agency}/requests")
    String list(
            @PathVariable String agency,
            @RequestParam Map<String, String> given,
            HttpServletRequest request,
            Model model) {
        var parameters = new TreeMap<>(given);
        parameters.remove("lang"); // The language of the page is not the list's.
        parameters.remove("agency"); // The one in the path is meant.
        var address = Address.of(request.getRequestURI(), parameters);
        model.addAttribute("list", worklist.of(directory.required(agency).id(), address));
        return "query/list/list";
    }
}
