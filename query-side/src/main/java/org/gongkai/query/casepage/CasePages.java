package org.gongkai.query.casepage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongkai.access.Visitor;
import org.gongkai.casefile.Facts;
import org.gongkai.events.AgencyId;
import org.gongkai.query.attachment.AttachmentAnswer;
import org.gongkai.query.casepage.form.Choice;
import org.gongkai.query.casepage.form.Filling;
import org.gongkai.query.casepage.form.FormView;
import org.gongkai.query.casepage.form.StepForm;
import org.gongkai.query.casepage.next.NextSteps;
import org.gongkai.query.casepage.next.Situation;
import org.gongkai.query.docket.CaseStory;
import org.gongkai.query.docket.Docket;
import org.gongkai.query.ledger.Ledger;
import org.gongkai.query.office.Offices;
import org.gongkai.query.page.Say;
import org.gongkai.query.register.Chronicle;
import org.gongkai.query.register.Register;
import org.gongkai.query.register.answer.DueAnswer;
import org.gongkai.query.register.answer.FactsAnswer;
import org.gongkai.query.register.answer.LinksAnswer;
import org.gongkai.query.vault.Applicants;
import org.jspecify.annotations.Nullable;

/** Gathers what the page of a request shows. */
final class CasePages {

    private final Register register;
    private final Applicants applicants;
    private final Docket docket;
    private final House house;

    CasePages(Register register, Applicants applicants, Docket docket, House house) {
        this.register = register;
        this.applicants = applicants;
        this.docket = docket;
        this.house = house;
    }

    /** What is the same for all requests: how agencies are set up, which there are, and what day it is. */
    record House(Offices offices, Ledger ledger, Clock clock) {

        LocalDate today() {
            return LocalDate.now(clock);
        }
    }

    /** All that happened to the request with this id. */
    Chronicle chronicle(String id) {
        return register.required(id);
    }

    /** The whole page, for whoever looks. */
    CasePage page(Chronicle chronicle, @Nullable Visitor reader, Say say) {
        Facts facts = chronicle.file().facts();
        LocalDate today = house.today();
        FactsAnswer known = FactsAnswer.of(chronicle, applicants, today);
        DueAnswer due = due(chronicle);
        return new CasePage(
                known,
                due,
                steps(facts, reader, due),
                Timeline.of(chronicle, new Details(say, applicants), say),
                AttachmentAnswer.all(chronicle, applicants),
                linked(known.links()),
                cases(facts),
                Waitings.of(facts, today, applicants));
    }

    /** How the due date came about. */
    DueAnswer due(Chronicle chronicle) {
        Facts facts = chronicle.file().facts();
        return DueAnswer.of(facts.requestId().value(), facts.clock(), chronicle.calendar(), house.today());
    }

    /** The form of a step, filled with what is known. */
    FormView form(StepForm form, Chronicle chronicle, @Nullable Long step) {
        Facts facts = chronicle.file().facts();
        return new Filling(
                        facts,
                        facts.consultations().stream().map(applicants::open).toList(),
                        house.today(),
                        step,
                        AttachmentAnswer.all(chronicle, applicants),
                        others(facts.agency()))
                .of(form);
    }

    private List<Choice> others(AgencyId agency) {
        return house.ledger().agencies(house.ledger().position()).stream()
                .filter(other -> !other.id().equals(agency))
                .map(other -> new Choice(other.id().toString(), other.name(), other.name()))
                .toList();
    }

    private NextSteps steps(Facts facts, @Nullable Visitor reader, DueAnswer due) {
        int agency = facts.agency().value();
        if (reader == null || !reader.handles(agency)) {
            return NextSteps.NONE;
        }
        var approval = house.offices().settings(facts.agency()).approvalMode();
        var clock = due.clock();
        return NextSteps.of(new Situation(
                facts,
                due.today(),
                clock == null ? null : clock.correctionNoticeDue(),
                reader.heads(agency),
                approval,
                house.offices()
                        .policies(facts.agency())
                        .informApplicantOfConsultation(due.today().getYear())));
    }

    private List<CaseStory> cases(Facts facts) {
        return docket.cases(facts.agency()).stream()
                .filter(story -> story.facts().requests().contains(facts.requestId()))
                .toList();
    }

    private List<CasePage.Linked> linked(LinksAnswer links) {
        var all = new ArrayList<CasePage.Linked>();
        add(all, "previous", links.previous());
        links.children().forEach(child -> add(all, "child", child));
        add(all, "successor", links.successor());
        if (links.repeats() != null) {
            add(all, "repeats", links.repeats());
        } else if (links.repeatOf() != null) {
            all.add(new CasePage.Linked("repeats", null, links.repeatOf(), null));
        }
        String duplicate = links.duplicateOf();
        if (duplicate != null) {
            var known = register.numbered(duplicate);
            all.add(new CasePage.Linked("duplicate", known.isEmpty() ? null : known.getFirst(), duplicate, null));
        }
        return all;
    }

    private void add(List<CasePage.Linked> all, String key, @Nullable UUID other) {
        if (other == null) {
            return;
        }
        var row = register.chronicle(other).map(Chronicle::row).orElse(null);
        String number = row == null ? null : row.requestNo();
        all.add(new CasePage.Linked(
                key, other, number == null ? other.toString() : number, row == null ? null : row.summary()));
    }
}
