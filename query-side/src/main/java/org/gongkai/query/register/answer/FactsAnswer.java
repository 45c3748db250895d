package org.gongkai.query.register.answer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.casefile.Consultation;
import org.gongkai.casefile.Correction;
import org.gongkai.casefile.Facts;
import org.gongkai.casefile.fact.Closure;
import org.gongkai.casefile.fact.Decision;
import org.gongkai.casefile.fact.Delay;
import org.gongkai.casefile.fact.Dossier;
import org.gongkai.casefile.fact.Explanation;
import org.gongkai.casefile.fact.Extension;
import org.gongkai.casefile.fact.Handling;
import org.gongkai.casefile.fact.MovedIn;
import org.gongkai.casefile.fact.MovedOut;
import org.gongkai.casefile.fact.Order;
import org.gongkai.events.sealed.Applicant;
import org.gongkai.query.register.Chronicle;
import org.gongkai.query.register.fault.FaultSentences;
import org.gongkai.query.register.fault.FaultSentences.Told;
import org.gongkai.query.vault.Applicants;
import org.gongkai.query.vault.Applicants.Seal;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a request, with what lists show of it.
 *
 * @param openingYear for one pending from before this log: the year it was carried into
 * @param movedIn for one taken over from another agency: where it stood there
 * @param personalData whether applicant and content could be opened
 * @param procedure what was asked of whom meanwhile
 * @param ending how it ended, or goes on elsewhere
 * @param handling who handles it, and how far its drafts are
 * @param dossier searches, evidence and files; {@code attachments} says which
 * @param bookings the net of everything booked, cell by cell
 * @param faults what was unlawful and why
 */
public record FactsAnswer(
        @JsonUnwrapped ListAnswer.Item item,
        LocalDate arrivedOn,
        @Nullable LocalDate confirmedOn,
        @Nullable Integer openingYear,
        @Nullable MovedIn movedIn,
        FiledAnswer filing,
        Seal personalData,
        @Nullable Applicant applicant,
        @Nullable String content,
        @JsonUnwrapped Procedure procedure,
        @JsonUnwrapped Ending ending,
        Handling handling,
        Dossier dossier,
        @JsonUnwrapped NotesAnswer notes,
        LinksAnswer links,
        List<BookedLine> bookings,
        List<Told> faults) {

    /**
     * What was asked of whom between receipt and reply.
     *
     * @param corrections the correction notices (补正), in order
     * @param consultations the third parties and other bodies asked, in order
     * @param explanation the explanation asked for (art 35)
     * @param delay the day the reply was put off to (art 35)
     */
    public record Procedure(
            List<Correction> corrections,
            List<Consultation> consultations,
            @Nullable Explanation explanation,
            @Nullable Delay delay,
            List<FeeAnswer> fees,
            @Nullable Extension extension) {

        static Procedure of(Facts facts, Applicants applicants, LocalDate today) {
            return new Procedure(
                    facts.corrections(),
                    facts.consultations().stream().map(applicants::open).toList(),
                    facts.explanation(),
                    facts.delay(),
                    facts.fees().stream()
                            .map(fee -> FeeAnswer.of(fee, facts, today))
                            .toList(),
                    facts.extension());
        }
    }

    /**
     * How it ended, or goes on elsewhere.
     *
     * @param order the last order to decide anew
     * @param earlier how it ended before that
     */
    public record Ending(
            @Nullable Decision decision,
            ReplyAnswer reply,
            @Nullable Closure closure,
            @Nullable LocalDate servedOn,
            @Nullable LocalDate returnedOn,
            @Nullable Order order,
            List<Closure> earlier,
            @Nullable MovedOut movedOut,
            @Nullable LocalDate dismissedOn,
            @Nullable LocalDate voidedOn) {

        static Ending of(Chronicle chronicle) {
            Facts facts = chronicle.file().facts();
            return new Ending(
                    facts.decision(),
                    ReplyAnswer.of(chronicle),
                    facts.closure(),
                    facts.servedOn(),
                    facts.returnedOn(),
                    facts.order(),
                    facts.earlier(),
                    facts.movedOut(),
                    facts.dismissedOn(),
                    facts.voidedOn());
        }
    }

    /** As known now. */
    public static FactsAnswer of(Chronicle chronicle, Applicants applicants, LocalDate today) {
        Facts facts = chronicle.file().facts();
        var receipt = facts.receipt();
        var opened = applicants.open(facts.filing());
        return new FactsAnswer(
                ListAnswer.Item.of(chronicle.row(), today),
                facts.filing().arrivedOn(),
                facts.filing().confirmedOn(),
                receipt == null ? null : receipt.openingYear(),
                receipt == null ? null : receipt.movedIn(),
                FiledAnswer.of(facts.filing().detail()),
                opened.seal(),
                opened.applicant(),
                opened.content(),
                Procedure.of(facts, applicants, today),
                Ending.of(chronicle),
                facts.handling(),
                facts.dossier(),
                NotesAnswer.of(chronicle, applicants),
                LinksAnswer.of(chronicle),
                BookedLine.of(chronicle.file().booked(), facts.agency()),
                FaultSentences.of(chronicle.file()));
    }
}
