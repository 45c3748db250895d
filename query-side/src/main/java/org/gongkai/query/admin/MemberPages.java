package org.gongkai.query.admin;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.events.AgencyId;
import org.gongkai.events.rollup.Member;
import org.gongkai.events.rollup.MemberKind;
import org.gongkai.events.rollup.MembershipDeclared;
import org.gongkai.query.annual.AnnualLog;
import org.gongkai.query.ledger.Agency;
import org.gongkai.query.ledger.Ledger;
import org.gongkai.query.report.Question;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Whom the report of a government adds up, year by year. */
@Controller
@Hidden
class MemberPages {

    private final Ledger ledger;
    private final AnnualLog log;
    private final Clock clock;

    MemberPages(Ledger ledger, AnnualLog log, @Qualifier("query") Clock clock) {
        this.ledger = ledger;
        this.log = log;
        this.clock = clock;
    }

    /**
     * One agency that may be a member.
     *
     * @param self whether it is the agency that adds up
     * @param own where its own report comes from; empty when it is not added up
     * @param summed whether the sum over those below it is added up
     */
    public record Row(Agency agency, boolean self, String own, boolean summed) {}

    @GetMapping("/agencies/{agency}/members")
    String now(@PathVariable String agency, Model model) {
        return year(agency, Integer.toString(LocalDate.now(clock).getYear()), model);
    }

    @GetMapping("/agencies/{agency}/members/{year}")
    String year(@PathVariable String agency, @PathVariable String year, Model model) {
        AgencyId id = Question.agency(agency);
        int asked = Years.read(year, LocalDate.now(clock).getYear());
        List<Member> declared = members(id, asked);
        List<Member> before = declared.isEmpty() ? members(id, asked - 1) : List.of();
        List<Agency> agencies = ledger.agencies(ledger.position());
        boolean guessed = declared.isEmpty() && before.isEmpty();
        Set<Member> shown = Set.copyOf(guessed ? likely(id, agencies) : declared.isEmpty() ? before : declared);
        model.addAttribute(
                "rows", agencies.stream().map(other -> row(id, other, shown)).toList());
        model.addAttribute("guessed", guessed);
        model.addAttribute("year", asked);
        model.addAttribute("declared", declared.size());
        model.addAttribute("before", before.size());
        return "query/admin/members";
    }

    private List<Member> members(AgencyId agency, int year) {
        return log.last(MembershipDeclared.class, agency, year, Long.MAX_VALUE)
                .map(MembershipDeclared::members)
                .orElse(List.of());
    }

    /** The agency itself and those right below it, each with its own report. */
    private static List<Member> likely(AgencyId parent, List<Agency> agencies) {
        return agencies.stream()
                .filter(agency -> agency.id().equals(parent) || parent.equals(agency.superior()))
                .map(agency -> new Member(agency.id(), MemberKind.DERIVED))
                .toList();
    }

    private static Row row(AgencyId parent, Agency agency, Set<Member> shown) {
        String own = List.of(MemberKind.DERIVED, MemberKind.DECLARED).stream()
                .filter(kind -> shown.contains(new Member(agency.id(), kind)))
                .map(MemberKind::name)
                .collect(Collectors.joining());
        return new Row(
                agency, agency.id().equals(parent), own, shown.contains(new Member(agency.id(), MemberKind.ROLL_UP)));
    }
}
