package org.gongkai.query.casepage;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongkai.events.request.AttachmentPurpose;
import org.gongkai.query.attachment.AttachmentAnswer;
import org.gongkai.query.casepage.next.NextSteps;
import org.gongkai.query.docket.CaseStory;
import org.gongkai.query.register.answer.DueAnswer;
import org.gongkai.query.register.answer.FactsAnswer;
import org.jspecify.annotations.Nullable;

/**
 * All that the page of a request shows.
 *
 * @param facts what is known of it
 * @param due where its clock stands
 * @param steps what can be done
 * @param timeline what happened, the last first
 * @param files what was scanned
 * @param linked the requests it has to do with
 * @param cases the reviews and suits about it
 * @param waitingFor what is waited for and until when; null when nothing is
 */
record CasePage(
        FactsAnswer facts,
        DueAnswer due,
        NextSteps steps,
        List<Timeline.Line> timeline,
        List<AttachmentAnswer> files,
        List<Linked> linked,
        List<CaseStory> cases,
        @Nullable Waiting waitingFor) {

    /** So many characters of a masked number are shown at either end, at most. */
    private static final int SHOWN = 4;

    /**
     * A request it has to do with.
     *
     * @param key how, as the key of its words
     * @param requestId null where the other one is older than this log
     * @param number its number, or its id where it has none
     */
    record Linked(
            String key,
            @Nullable UUID requestId,
            String number,
            @Nullable String summary) {}

    /**
     * What is waited for.
     *
     * @param key what, as the key of its words
     * @param whom of whom; empty where that is clear
     * @param until the last day for it; null where none is known yet
     */
    record Waiting(String key, String whom, @Nullable LocalDate until, boolean over) {}

    /** The address of the page. */
    public String address() {
        return "/requests/" + facts.item().requestId();
    }

    /** A number with its middle hidden, so that nobody reads it over a shoulder. */
    public String masked(String number) {
        int shown = Math.min(SHOWN, number.length() / SHOWN);
        return number.substring(0, shown)
                + "*".repeat(number.length() - 2 * shown)
                + number.substring(number.length() - shown);
    }

    /** Whether anybody was asked for anything between receipt and reply. */
    public boolean hasProcedure() {
        var asked = facts.procedure();
        return !asked.corrections().isEmpty()
                || !asked.consultations().isEmpty()
                || !asked.fees().isEmpty();
    }

    /** What a file kept with the request can be. */
    public List<AttachmentPurpose> purposes() {
        return List.of(AttachmentPurpose.values());
    }

    /** Its number, or what stands for one while it has none. */
    public @Nullable String number() {
        return facts.item().requestNo();
    }
}
