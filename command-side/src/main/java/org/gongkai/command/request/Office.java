package org.gongkai.command.request;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.casefile.Facts;
import org.gongkai.casefile.State;
import org.gongkai.events.RequestId;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.Source;
import org.gongkai.events.sealed.Sealed;
import org.jspecify.annotations.Nullable;

/** What a decision may ask of the office around it; answered within the command's transaction. */
public interface Office {

    /**
     * A registration number of a year: allotted, or the typed one once it is found to be free.
     *
     * @param typed the number given; null to have one allotted
     */
    String requestNo(int year, @Nullable String typed);

    /**
     * A document's number: allotted, or the typed one once it is found to be free.
     *
     * @param series which kind of documents, see {@link Documents}
     * @param typed the number given; null to have one allotted
     * @param shared whether the document may answer several requests (法释〔2025〕8号第十四条第（三）项)
     */
    String documentNo(Documents series, int year, @Nullable String typed, boolean shared);

    /** The kinds of documents that are numbered on their own. */
    enum Documents {
        REPLY,
        CORRECTION,
        EXPLANATION,
        EXTENSION,
        FEE
    }

    /** The agency's request with this number; empty when this log has none. */
    Optional<Earlier> request(String requestNo);

    /**
     * Another request of the agency.
     *
     * @param outcome the row it counts in; null while it is open
     */
    record Earlier(RequestId request, State state, @Nullable Outcome outcome) {

        /** Whether the agency answered it; a withdrawn or abandoned one was not answered. */
        public boolean answered() {
            return state == State.REPLIED || state == State.ARCHIVED;
        }
    }

    /** How many requests of the same applicant the agency received in the same month before this one. */
    int receivedBefore(RequestId request, LocalDate receivedOn);

    /** Which request a submission is registered as already; empty when its number is new. */
    Optional<String> registered(Source source);

    /** A free text, sealed under the applicant's key. */
    Sealed seal(Facts facts, String text);

    /** Who gives the command. */
    String actor();

    /** Who recorded a step. */
    String recordedBy(RequestId request, long sequence);
}
