package org.gongkai.query.desk;

import io.swagger.v3.oas.annotations.Hidden;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.access.Role;
import org.gongkai.access.Visitor;
import org.gongkai.access.Visitors;
import org.gongkai.query.directory.Directory;
import org.gongkai.query.directory.Entry;
import org.gongkai.query.register.Register;
import org.gongkai.query.report.AsOf;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where everybody comes in: whoever works at one agency goes on to its desk, whoever at several chooses. */
@Hidden
@Controller
class RootController {

    private final Directory directory;
    private final Burdens burdens;
    private final Clock clock;

    RootController(Directory directory, Register register, @Qualifier("query") Clock clock) {
        this.directory = directory;
        this.burdens = new Burdens(register);
        this.clock = clock;
    }

    @GetMapping("/")
    String page(Model model, Principal reader) {
        Visitor visitor = Visitors.required(reader);
        List<Entry> all = directory.entries();
        List<Entry> own =
                all.stream().filter(entry -> visitor.belongsTo(number(entry))).toList();
        if (own.size() == 1 && visitor.reads(number(own.getFirst()))) {
            return "redirect:/agencies/" + number(own.getFirst()) + "/desk";
        }
        List<Entry> shown =
                all.stream().filter(entry -> concerns(visitor, entry)).toList();
        if (shown.size() == 1 && !visitor.everywhere()) {
            return "redirect:/admin?agency=" + number(shown.getFirst()); // He administers it and reads nothing there.
        }
        model.addAttribute("entries", shown);
        model.addAttribute("burdens", burdens(shown));
        model.addAttribute("opens", opens(visitor, shown));
        model.addAttribute("nobody", all.isEmpty());
        model.addAttribute("registers", visitor.mayEverywhere(Role.ADMINISTRATOR));
        return "query/agencies";
    }

    /** Whether he has business there, or at the agency above it, which sees its numbers. */
    private static boolean concerns(Visitor visitor, Entry entry) {
        var superior = entry.agency().superior();
        return visitor.belongsTo(number(entry)) || (superior != null && visitor.belongsTo(superior.value()));
    }

    /** Whose reports he may read: his own agencies' and those below them. */
    private static Set<Integer> opens(Visitor visitor, List<Entry> entries) {
        return entries.stream()
                .filter(entry -> {
                    var superior = entry.agency().superior();
                    return visitor.reads(number(entry)) || (superior != null && visitor.reads(superior.value()));
                })
                .map(RootController::number)
                .collect(Collectors.toSet());
    }

    private Map<Integer, DeskView.Member> burdens(List<Entry> entries) {
        LocalDate today = LocalDate.now(clock.withZone(AsOf.ZONE));
        return burdens.of(entries.stream().map(Entry::agency).toList(), today).stream()
                .collect(Collectors.toMap(DeskView.Member::agency, one -> one));
    }

    private static int number(Entry entry) {
        return entry.agency().id().value();
    }
}
