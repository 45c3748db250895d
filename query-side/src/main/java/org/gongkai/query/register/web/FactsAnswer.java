package org.gongkai.query.register.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.casefile.Consultation;
import org.gongkai.casefile.Correction;
import org.gongkai.casefile.Facts;
import org.gongkai.casefile.fact.Closure;
import org.gongkai.casefile.fact.Decision;
import org.gongkai.casefile.fact.Extension;
import org.gongkai.events.sealed.Applicant;
import org.gongkai.query.register.Chronicle;
import org.gongkai.query.register.web.FaultSentences.Told;
import org.gongkai.query.vault.Applicants.Opened;
import org.gongkai.query.vault.Applicants.Seal;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a request, with what lists show of it.
 *
 * @param openingYear for one pending from before this log: the year it was carried into
 * @param personalData whether applicant and content could be opened
 * @param corrections the correction notices (补正), in order
 * @param consultations the third parties asked, in order
 * @param bookings the net of everything booked, cell by cell
 * @param faults what was unlawful and why
 */
record FactsAnswer(
        @JsonUnwrapped ListAnswer.Item item,
        LocalDate arrivedOn,
        @Nullable LocalDate confirmedOn,
        @Nullable Integer openingYear,
        Seal personalData,
        @Nullable Applicant applicant,
        @Nullable String content,
        List<Correction> corrections,
        List<Consultation> consultations,
        @Nullable Extension extension,
        @Nullable Decision decision,
        @Nullable Closure closure,
        @Nullable LocalDate servedOn,
        @Nullable LocalDate voidedOn,
        List<BookedLine> bookings,
        List<Told> faults) {

    static FactsAnswer of(Chronicle chronicle, Opened opened, List<Told> faults, LocalDate today) {
        Facts facts = chronicle.file().facts();
        var receipt = facts.receipt();
        return new FactsAnswer(
                ListAnswer.Item.of(chronicle.row(), today),
                facts.filing().arrivedOn(),
                facts.filing().confirmedOn(),
                receipt == null ? null : receipt.openingYear(),
                opened.seal(),
                opened.applicant(),
                opened.content(),
                facts.corrections(),
                facts.consultations(),
                facts.extension(),
                facts.decision(),
                facts.closure(),
                facts.servedOn(),
                facts.voidedOn(),
                BookedLine.of(chronicle.file().booked(), facts.agency()),
                faults);
    }
}
