package org.gongkai.query.admin;

import io.swagger.v3.oas.annotations.Hidden;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.access.Role;
import org.gongkai.access.Visitor;
import org.gongkai.access.Visitors;
import org.gongkai.access.account.Account;
import org.gongkai.access.account.Accounts;
import org.gongkai.events.AgencyId;
import org.gongkai.events.agency.AgencyLevel;
import org.gongkai.events.agency.AgencySettings;
import org.gongkai.events.agency.ApprovalMode;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.request.Channel;
import org.gongkai.query.ledger.Ledger;
import org.gongkai.query.office.Offices;
import org.gongkai.query.report.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How an agency is set up, who stands in for whom, and what it opened with. */
@Controller
@Hidden
class SettingsPage {

    private final ObjectProvider<Accounts> accounts;
    private final Offices offices;
    private final Ledger ledger;
    private final Openings openings;
    private final Clock clock;

    SettingsPage(Offices offices, Ledger ledger, ObjectProvider<Accounts> accounts, @Qualifier("query") Clock clock) {
        this.accounts = accounts;
        this.offices = offices;
        this.ledger = ledger;
        this.openings = new Openings(ledger);
        this.clock = clock;
    }

    @GetMapping("/agencies/{agency}/settings")
    String show(@PathVariable String agency, Model model, @Nullable Principal principal) {
        AgencyId id = Question.agency(agency);
        model.addAttribute("settings", offices.settings(id));
        model.addAttribute("levels", AgencyLevel.values());
        model.addAttribute("modes", ApprovalMode.values());
        model.addAttribute("channels", Channel.values());
        model.addAttribute("basic", AgencySettings.BASIC);
        model.addAttribute(
                "others",
                ledger.agencies(ledger.position()).stream()
                        .filter(other -> !other.id().equals(id))
                        .toList());
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("today", today);
        model.addAttribute("deputies", offices.deputiesFrom(id, today));
        model.addAttribute("people", people(id.value()));
        model.addAttribute("columns", Column.OF_REQUESTS);
        model.addAttribute("opening", openings.of(id));
        model.addAttribute("mayOpen", openings.mayBeDeclared(id));
        Visitor reader = Visitors.of(principal);
        model.addAttribute("abolishes", reader != null && reader.mayEverywhere(Role.ADMINISTRATOR));
        return "query/admin/settings";
    }

    /** Who may stand in for whom: those who handle requests there; nobody where the door keeps no accounts. */
    private List<Account> people(int agency) {
        Accounts known = accounts.getIfAvailable();
        return known == null
                ? List.of()
                : known.all().stream()
                        .filter(account -> account.active() && account.visitor().handles(agency))
                        .toList();
    }
}
