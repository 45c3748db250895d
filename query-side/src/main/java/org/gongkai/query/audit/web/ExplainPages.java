package org.gongkai.query.audit.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.security.Principal;
import org.gongkai.access.Visitor;
import org.gongkai.access.Visitors;
import org.gongkai.query.audit.explain.Explain;
import org.gongkai.query.audit.explain.Explained;
import org.gongkai.query.page.Places;
import org.gongkai.query.problem.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A record, a request, a case or a figure explained on one screen, each part leading on to the next. */
@Hidden
@Controller
class ExplainPages {

    private final Explain explain;
    private final Places places;

    ExplainPages(Explain explain, Places places) {
        this.explain = explain;
        this.places = places;
    }

    @GetMapping("/explain/{*what}")
    ModelAndView page(@PathVariable String what, @Nullable Principal reader) {
        Explained explained = explain.what(what.substring(1));
        requireMine(explained, what, reader);
        var page = new ModelAndView("query/explain/page");
        page.addObject("it", explained);
        page.addObject("kind", explained.getClass().getSimpleName());
        page.addObject("place", explained.agency() == 0 ? null : places.at(explained.agency(), reader));
        return page;
    }

    /** What belongs to an agency the reader has no business with does not exist for him. */
    private static void requireMine(Explained explained, String what, @Nullable Principal reader) {
        Visitor visitor = Visitors.of(reader);
        if (visitor != null && explained.agency() != 0 && !visitor.reads(explained.agency())) {
            throw Refused.notFound(
                    "what", "没有找到“%s”。".formatted(what.substring(1)), "There is no “%s”.".formatted(what.substring(1)));
        }
    }
}
