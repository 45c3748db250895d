package org.gongkai.command.request.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.gongkai.casefile.CaseFile;
import org.gongkai.command.request.RequestCommand;
import org.gongkai.command.request.Setting;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.DraftApproved;
import org.gongkai.events.request.DraftKind;
import org.gongkai.events.request.DraftProposed;
import org.gongkai.events.request.DraftReturned;
import org.gongkai.events.request.DraftSigned;
import org.gongkai.events.request.NoteAdded;
import org.gongkai.events.request.NoteKind;
import org.gongkai.events.request.RequestAssigned;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.events.request.RequestUrged;
import org.gongkai.events.request.SectionOpinionGiven;
import org.gongkai.events.request.SigningMode;
import org.gongkai.events.sealed.Sealed;
import org.jspecify.annotations.Nullable;

/** What is asked about the work inside the office. */
public sealed interface OfficeCommand extends RequestCommand {

    /** The request was given to a section and handler, or handed over to another. */
    record Assign(
            String section,
            @Nullable String handler,
            @Nullable LocalDate assignedOn,
            @Nullable LocalDate internalDue) implements OfficeCommand {
        @Override
        public List<RequestEvent> decide(CaseFile file, Setting setting) {
            var facts = file.facts();
            LocalDate on = assignedOn == null ? setting.today() : assignedOn;
            return List.of(new RequestAssigned(facts.agency(), facts.requestId(), section, handler, on, internalDue));
        }
    }

    /** The section in charge gave its opinion. */
    record RecordSectionOpinion(String section, String by, String text, LocalDate givenOn) implements OfficeCommand {
        @Override
        public List<RequestEvent> decide(CaseFile file, Setting setting) {
            var facts = file.facts();
            Sealed sealed = setting.office().seal(facts, text);
            return List.of(new SectionOpinionGiven(facts.agency(), facts.requestId(), section, by, sealed, givenOn));
        }
    }

    /** The handling was urged. */
    record Urge(@Nullable String to, @Nullable LocalDate urgedOn) implements OfficeCommand {
        @Override
        public List<RequestEvent> decide(CaseFile file, Setting setting) {
            var facts = file.facts();
            String handler = facts.handling().handler() == null
                    ? facts.handling().section()
                    : facts.handling().handler();
            String whom = Objects.requireNonNullElse(to, Objects.requireNonNullElse(handler, "经办人"));
            LocalDate on = urgedOn == null ? setting.today() : urgedOn;
            return List.of(new RequestUrged(
                    facts.agency(), facts.requestId(), whom, setting.office().actor(), on));
        }
    }

    /**
     * Something was noted: a call, a visit, a letter.
     *
     * @param at the time of day, HH:mm
     * @param text with whom, and what; sealed under the applicant's key
     */
    record AddNote(
            NoteKind kind, LocalDate notedOn, @Nullable String at, String text) implements OfficeCommand {
        @Override
        public List<RequestEvent> decide(CaseFile file, Setting setting) {
            var facts = file.facts();
            Sealed sealed = setting.office().seal(facts, text);
            return List.of(new NoteAdded(facts.agency(), facts.requestId(), kind, notedOn, at, sealed));
        }
    }

    /** A reply or an extension was put up for signature. */
    record ProposeDraft(
            DraftKind kind,
            @Nullable Outcome outcome,
            @Nullable Integer workingDays,
            @Nullable LocalDate proposedOn) implements OfficeCommand {
        @Override
        public List<RequestEvent> decide(CaseFile file, Setting setting) {
            var facts = file.facts();
            LocalDate on = proposedOn == null ? setting.today() : proposedOn;
            return List.of(new DraftProposed(
                    facts.agency(),
                    facts.requestId(),
                    kind,
                    outcome,
                    workingDays,
                    setting.office().actor(),
                    on));
        }
    }

    /** A draft was agreed to. */
    record ApproveDraft(
            DraftKind kind,
            @Nullable String opinion,
            @Nullable LocalDate approvedOn) implements OfficeCommand {
        @Override
        public List<RequestEvent> decide(CaseFile file, Setting setting) {
            var facts = file.facts();
            LocalDate on = approvedOn == null ? setting.today() : approvedOn;
            return List.of(new DraftApproved(
                    facts.agency(), facts.requestId(), kind, setting.office().actor(), opinion, on));
        }
    }

    /** A draft was sent back. */
    record ReturnDraft(
            DraftKind kind, String opinion, @Nullable LocalDate returnedOn) implements OfficeCommand {
        @Override
        public List<RequestEvent> decide(CaseFile file, Setting setting) {
            var facts = file.facts();
            LocalDate on = returnedOn == null ? setting.today() : returnedOn;
            return List.of(new DraftReturned(
                    facts.agency(), facts.requestId(), kind, setting.office().actor(), opinion, on));
        }
    }

    /**
     * A draft was signed.
     *
     * @param mode online by whoever gives the command, or on paper by whoever is named
     * @param by who signed on paper
     * @param scan the scan kept with the request
     */
    record SignDraft(
            DraftKind kind,
            @Nullable SigningMode mode,
            @Nullable String by,
            @Nullable String opinion,
            @Nullable LocalDate signedOn,
            @Nullable UUID scan)
            implements OfficeCommand {
        @Override
        public List<RequestEvent> decide(CaseFile file, Setting setting) {
            var facts = file.facts();
            boolean paper = mode == SigningMode.PAPER;
            String signer = paper && by != null ? by : setting.office().actor();
            LocalDate on = signedOn == null ? setting.today() : signedOn;
            return List.of(new DraftSigned(
                    facts.agency(),
                    facts.requestId(),
                    kind,
                    paper ? SigningMode.PAPER : SigningMode.ONLINE,
                    signer,
                    opinion,
                    on,
                    scan));
        }
    }
}
