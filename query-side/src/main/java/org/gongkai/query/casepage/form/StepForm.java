package org.gongkai.query.casepage.form;

import java.util.List;
import org.gongkai.casefile.State;
import org.gongkai.events.request.AttachmentPurpose;
import org.jspecify.annotations.Nullable;

/**
 * The short form of a step. Its title and the labels of its fields stand in the words of the pages.
 *
 * @param command the step's name in the API, in kebab case
 * @param chapter what it belongs to in the list of all steps
 * @param article the article it rests on, for the title
 * @param when when it may be taken at all; whether it may is asked of the command by a dry run
 * @param who who may take it
 * @param scan what kind of paper goes with it; null for none
 */
public record StepForm(
        String command,
        Chapter chapter,
        String article,
        When when,
        Who who,
        @Nullable AttachmentPurpose scan,
        List<Field> fields) {

    /** What steps belong together. */
    public enum Chapter {
        RECEIPT,
        REPLY,
        CORRECTION,
        CONSULTATION,
        PERIOD,
        FEE,
        EVIDENCE,
        OFFICE,
        LINKS,
        MENDING
    }

    /** Who may take a step. */
    public enum Who {
        CASEWORKER,
        HEAD
    }

    /** When a step may be taken. */
    public enum When {
        /** While receipt is not confirmed. */
        SUBMITTED,
        /** Between receipt and the signing of the reply. */
        OPEN,
        /** From its coming in to its end. */
        UNENDED,
        /** Once the reply is signed and not yet sent. */
        DECIDED,
        /** Once the reply went out. */
        REPLIED,
        /** Once it ended. */
        ENDED,
        /** As long as the registration counts. */
        VALID,
        /** Only from a line of the timeline. */
        LINE;

        /** Whether such a step makes sense where the request stands. */
        public boolean fits(State state) {
            return switch (this) {
                case SUBMITTED -> state == State.SUBMITTED;
                case OPEN -> state.isOpen() && state != State.SUBMITTED && state != State.DECIDED;
                case UNENDED -> state.isOpen();
                case DECIDED -> state == State.DECIDED;
                case REPLIED -> state == State.REPLIED;
                case ENDED -> state == State.REPLIED || state == State.WITHDRAWN || state == State.ABANDONED;
                case VALID -> state != State.VOIDED && state != State.DISMISSED && state != State.TRANSFERRED;
                case LINE -> false;
            };
        }
    }

    /** A step of a caseworker without a paper of its own. */
    public static StepForm of(String command, Chapter chapter, String article, When when, Field... fields) {
        return new StepForm(command, chapter, article, when, Who.CASEWORKER, null, List.of(fields));
    }

    /** The same for the head. */
    public StepForm byHead() {
        return new StepForm(command, chapter, article, when, Who.HEAD, scan, fields);
    }

    /** The same with a paper to be scanned. */
    public StepForm with(AttachmentPurpose paper) {
        return new StepForm(command, chapter, article, when, who, paper, fields);
    }
}
