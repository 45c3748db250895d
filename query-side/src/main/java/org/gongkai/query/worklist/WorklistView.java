package org.gongkai.query.worklist;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.casefile.State;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.Channel;
import org.gongkai.events.request.DispatchMethod;
import org.gongkai.letter.LetterKind;

/**
 * A page of the list.
 *
 * @param total requests on all pages
 * @param page from 1
 * @param size requests a page
 * @param complete whether the text was looked for in everything that is sealed
 * @param choices what can be chosen in the filters
 */
public record WorklistView(
        Address address,
        LocalDate today,
        long total,
        int page,
        int size,
        boolean complete,
        List<Line> lines,
        Choices choices) {

    /**
     * What can be chosen in the filters.
     *
     * @param years with requests, newest first
     * @param sections in charge of any request
     * @param handlers of any request
     */
    public record Choices(List<Integer> years, List<String> sections, List<String> handlers) {

        /** Where a request can stand. */
        public List<State> states() {
            return List.of(State.values());
        }

        /** How it can come out. */
        public List<Outcome> outcomes() {
            return List.of(Outcome.values());
        }

        /** The ways requests come. */
        public List<Channel> channels() {
            return List.of(Channel.values());
        }

        /** Who asks. */
        public List<Column> categories() {
            return Column.OF_REQUESTS;
        }

        /** The letters that can be written. */
        public List<LetterKind> letters() {
            return List.of(LetterKind.values());
        }

        /** The ways replies go. */
        public List<DispatchMethod> methods() {
            return List.of(DispatchMethod.values());
        }
    }

    /** How many pages there are, at least one. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    /** The number of the first request on this page. */
    public long first() {
        return (page - 1L) * size + 1;
    }

    /** The number of the last request on this page. */
    public long last() {
        return first() + lines.size() - 1;
    }
}
