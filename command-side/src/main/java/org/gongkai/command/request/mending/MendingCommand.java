package org.gongkai.command.request.mending;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.casefile.CaseFile;
import org.gongkai.command.request.RequestCommand;
import org.gongkai.command.request.Setting;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.RequestEvent;
import org.jspecify.annotations.Nullable;

/** What is asked about our own record. */
public sealed interface MendingCommand extends RequestCommand {

    /** The applicant's category was recorded wrongly. */
    record AmendCategory(Column to, String reason) implements MendingCommand {
        @Override
        public List<RequestEvent> decide(CaseFile file, Setting setting) {
            return Amending.category(file.facts(), this, setting);
        }
    }

    /** The date of receipt was recorded wrongly. */
    record AmendReceiptDate(LocalDate to, String reason) implements MendingCommand {
        @Override
        public List<RequestEvent> decide(CaseFile file, Setting setting) {
            return Amending.receiptDate(file.facts(), this, setting);
        }
    }

    /** The outcome was recorded wrongly. */
    record AmendOutcome(Outcome to, String reason) implements MendingCommand {
        @Override
        public List<RequestEvent> decide(CaseFile file, Setting setting) {
            return Amending.outcome(file.facts(), this, setting);
        }
    }

    /** The summary was recorded wrongly. */
    record AmendSummary(String to, String reason) implements MendingCommand {
        @Override
        public List<RequestEvent> decide(CaseFile file, Setting setting) {
            return Amending.summary(file.facts(), this, setting);
        }
    }

    /** The registration was a mistake. */
    @SuppressWarnings("AvoidCommonTypeNames") // The law's word; nobody takes it for java.lang.Void here.
    record Void(
            String reason,
            @Nullable String duplicateOf,
            @Nullable LocalDate voidedOn) implements MendingCommand {
        @Override
        public List<RequestEvent> decide(CaseFile file, Setting setting) {
            return Amending.voidIt(file.facts(), this, setting);
        }
    }

    /** A step was recorded that never happened. */
    record RetractStep(long step, String reason) implements MendingCommand {
        @Override
        public List<RequestEvent> decide(CaseFile file, Setting setting) {
            return Redating.retract(file, step, reason, setting);
        }
    }

    /** A step was recorded with a wrong date. */
    record AmendStepDate(long step, LocalDate to, String reason) implements MendingCommand {
        @Override
        public List<RequestEvent> decide(CaseFile file, Setting setting) {
            return Redating.redate(file, this, setting);
        }
    }

    /** One's own last step was recorded by mistake. */
    record UndoLastStep(@Nullable String reason) implements MendingCommand {
        @Override
        public List<RequestEvent> decide(CaseFile file, Setting setting) {
            return Redating.undo(file, reason == null ? "撤销刚才的登记" : reason, setting);
        }
    }
}
