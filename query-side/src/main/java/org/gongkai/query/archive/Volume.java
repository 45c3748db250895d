package org.gongkai.query.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.gongkai.events.sealed.Applicant;
import org.gongkai.query.ledger.Agency;
import org.gongkai.query.register.CaseRow;
import org.gongkai.query.register.Chronicle;
import org.gongkai.query.vault.Applicants;
import org.jspecify.annotations.Nullable;

/**
 * A request's file: what stands on its cover, and what lies in it.
 *
 * @param applicant who asks; empty when the name was erased or cannot be opened
 * @param began the day the request was handed in
 * @param ended the last day of its handling; null while it is open
 */
public record Volume(
        Agency agency,
        CaseRow row,
        String applicant,
        LocalDate began,
        @Nullable LocalDate ended,
        List<Paper> papers) {

    static Volume of(Chronicle chronicle, Agency agency, Applicants applicants) {
        CaseRow row = chronicle.row();
        var opened = applicants.open(chronicle.file().facts().filing());
        Applicant applicant = opened.applicant();
        return new Volume(
                agency,
                row,
                applicant == null ? "" : Objects.requireNonNullElse(applicant.name(), ""),
                row.submittedOn(),
                row.servedOn() == null ? row.closedOn() : row.servedOn(),
                Contents.of(chronicle, applicants));
    }
}
