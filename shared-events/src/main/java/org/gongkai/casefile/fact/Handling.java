package org.gongkai.casefile.fact;

import java.time.LocalDate;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.DraftKind;
import org.gongkai.events.request.DraftProposed;
import org.gongkai.events.request.RequestAssigned;
import org.jspecify.annotations.Nullable;

/**
 * Who handles a request in the office, and how far its drafts are.
 *
 * @param section who is in charge; null while nobody was named
 * @param handler who handles it; null while nobody was named
 * @param internalDue the day an answer is wanted within the office; null when none was set
 * @param reply the draft of the reply; null while there is none
 * @param extension the draft of an extension; null while there is none
 */
public record Handling(
        @Nullable String section,
        @Nullable String handler,
        @Nullable LocalDate internalDue,
        @Nullable Paper reply,
        @Nullable Paper extension) {

    /** Nobody yet. */
    public static final Handling NONE = new Handling(null, null, null, null, null);

    /** How far a draft is. */
    public enum Stage {
        PROPOSED,
        APPROVED,
        RETURNED,
        SIGNED
    }

    /**
     * A draft on its way.
     *
     * @param outcome the outcome proposed; null for an extension
     * @param workingDays the extension proposed; null for a reply
     */
    public record Paper(
            Stage stage,
            @Nullable Outcome outcome,
            @Nullable Integer workingDays,
            LocalDate on) {

        Paper at(Stage next, LocalDate day) {
            return new Paper(next, outcome, workingDays, day);
        }
    }

    /** The same with other hands. */
    public Handling assigned(RequestAssigned e) {
        return new Handling(e.section(), e.handler(), e.internalDue(), reply, extension);
    }

    /** The same with a new draft. */
    public Handling proposed(DraftProposed e) {
        return with(e.kind(), new Paper(Stage.PROPOSED, e.outcome(), e.workingDays(), e.proposedOn()));
    }

    /** The same with the draft further on; one signed on paper may never have been proposed here. */
    public Handling moved(DraftKind kind, Stage stage, LocalDate on) {
        Paper paper = paper(kind);
        return with(kind, paper == null ? new Paper(stage, null, null, on) : paper.at(stage, on));
    }

    /** The same for a new round, which is drafted and signed anew. */
    public Handling anew() {
        return new Handling(section, handler, internalDue, null, null);
    }

    /** The draft of this kind; null while there is none. */
    public @Nullable Paper paper(DraftKind kind) {
        return kind == DraftKind.REPLY ? reply : extension;
    }

    private Handling with(DraftKind kind, Paper paper) {
        return kind == DraftKind.REPLY
                ? new Handling(section, handler, internalDue, paper, extension)
                : new Handling(section, handler, internalDue, reply, paper);
    }
}
