package org.gongkai.query.admin;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.events.AgencyId;
import org.gongkai.events.policy.PolicySet;
import org.gongkai.policy.Policies;
import org.gongkai.policy.Policy;
import org.gongkai.query.ledger.Ledger;
import org.gongkai.query.office.Offices;
import org.gongkai.query.report.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What the law leaves open: what holds for an agency, and for every agency that says nothing else. */
@Controller
@Hidden
class PolicyPages {

    private final Offices offices;
    private final Ledger ledger;
    private final Clock clock;

    PolicyPages(Offices offices, Ledger ledger, @Qualifier("query") Clock clock) {
        this.offices = offices;
        this.ledger = ledger;
        this.clock = clock;
    }

    @GetMapping("/agencies/{agency}/policies")
    String ofAgency(@PathVariable String agency, @RequestParam(required = false) @Nullable String year, Model model) {
        AgencyId id = Question.agency(agency);
        int asked = Years.read(year, LocalDate.now(clock).getYear());
        show(model, asked, offices.policies(id), offices.policiesSet(id));
        int closed = lastClosed(id);
        model.addAttribute("closed", closed);
        model.addAttribute("command", "/api/agencies/" + id + "/policies");
        model.addAttribute("forAll", false);
        return "query/admin/policies";
    }

    @GetMapping("/admin/policies")
    String ofAll(@RequestParam(required = false) @Nullable String year, Model model) {
        int asked = Years.read(year, LocalDate.now(clock).getYear());
        show(model, asked, offices.policies(), offices.policiesSet(AgencyId.INSTALLATION));
        int closed = ledger.agencies(ledger.position()).stream()
                .mapToInt(agency -> lastClosed(agency.id()))
                .max()
                .orElse(0);
        model.addAttribute("closed", closed);
        model.addAttribute("command", "/api/policies");
        model.addAttribute("forAll", true);
        return "query/admin/policies";
    }

    private static void show(Model model, int year, Policies policies, List<PolicySet> set) {
        model.addAttribute("year", year);
        model.addAttribute(
                "rows",
                Stream.of(Policy.values())
                        .filter(PolicyRow::isChoice)
                        .map(policy -> PolicyRow.of(policy, policies, year, set))
                        .toList());
    }

    /** The last year that is closed now; 0 when none is. */
    private int lastClosed(AgencyId agency) {
        return Years.lastClosed(ledger.marks(agency, ledger.position()));
    }
}
