package org.gongkai.query.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.events.agency.AgencySettings;
import org.gongkai.query.intake.IntakePage.Like;
import org.gongkai.query.office.Offices;
import org.gongkai.query.problem.Refused;
import org.gongkai.query.register.CaseRow;
import org.gongkai.query.register.Chronicle;
import org.gongkai.query.register.Register;
import org.gongkai.query.report.Question;
import org.gongkai.query.vault.Applicants;
import org.jspecify.annotations.Nullable;

/** Gathers what the pages of a registration show. */
final class Intakes {

    private final Register register;
    private final Applicants applicants;
    private final Offices offices;
    private final SimilarRequests similar;
    private final Clock clock;

    Intakes(Register register, Applicants applicants, Offices offices, SimilarRequests similar, Clock clock) {
        this.register = register;
        this.applicants = applicants;
        this.offices = offices;
        this.similar = similar;
        this.clock = clock;
    }

    /**
     * What is handed to whoever filed a request.
     *
     * @param settings how the agency is called and reached
     * @param applicant the name; null where it was not recorded or cannot be opened
     */
    record Receipt(
            CaseRow row, AgencySettings settings, @Nullable String applicant, LocalDate today) {}

    /** The page; of another request of the same applicant where one is named. */
    IntakePage page(String agency, @Nullable String like) {
        var id = Question.agency(agency);
        return IntakePage.of(id.value(), offices.settings(id), LocalDate.now(clock), like(id.value(), like));
    }

    /** Only a request of this agency: nobody gets at another one’s applicants by its number. */
    private @Nullable Like like(int agency, @Nullable String id) {
        if (id == null || id.isBlank()) {
            return null;
        }
        Chronicle chronicle = register.required(id);
        CaseRow row = chronicle.row();
        if (row.agency() != agency) {
            throw Refused.notFound("like", "没有编号为 " + id + " 的申请。", "There is no request " + id + ".");
        }
        var filing = chronicle.file().facts().filing();
        return Like.of(filing, applicants.open(filing).applicant(), row.requestNo());
    }

    /** What the applicant asked before. */
    List<SimilarRequests.Similar> similar(String agency, SimilarRequests.Typed typed) {
        return similar.of(Question.agency(agency).value(), typed);
    }

    /** What is handed over for a request. */
    Receipt receipt(String id) {
        Chronicle chronicle = register.required(id);
        var facts = chronicle.file().facts();
        var applicant = applicants.open(facts.filing()).applicant();
        return new Receipt(
                chronicle.row(),
                offices.settings(facts.agency()),
                applicant == null ? null : applicant.name(),
                LocalDate.now(clock));
    }
}
