package org.gongkai.query.docket.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.events.Labelled;
import org.gongkai.events.remedy.CaseFiled;
import org.gongkai.events.remedy.RemedyEvent;
import org.gongkai.query.docket.CaseAnswer;
import org.gongkai.query.docket.CaseStory;
import org.jspecify.annotations.Nullable;

/**
 * A case as its page shows it.
 *
 * @param known all that is known of it
 * @param filed how it came in
 * @param next the form of the step that comes next; null when there is none
 * @param common forms of the other steps that are often needed and can be taken now
 * @param rare forms of those that are seldom needed
 * @param mending forms that put our own record right
 * @param closed steps that cannot be taken now, and why
 * @param steps what happened, in order
 */
public record CaseView(
        CaseAnswer known,
        CaseFiled filed,
        @Nullable StepForm next,
        List<StepForm> common,
        List<StepForm> rare,
        List<StepForm> mending,
        List<Shut> closed,
        List<Line> steps) {

    /** A step that cannot be taken now: its command, the sentence, the article. */
    public record Shut(String command, Labelled why, String article) {}

    /**
     * A line of the timeline.
     *
     * @param detail what was decided, by whom or why; null when the name says all
     * @param retractable whether it can be taken back
     */
    public record Line(
            CaseAnswer.Happened happened, @Nullable Labelled detail, boolean retractable) {

        /** When it was recorded. */
        public Instant recordedAt() {
            return happened.recordedAt();
        }
    }

    static CaseView of(CaseStory story, CaseAnswer known, LocalDate today) {
        var moves = new Moves(story.facts(), today);
        CaseMove next = moves.next();
        var common = new ArrayList<StepForm>();
        var rare = new ArrayList<StepForm>();
        var mending = new ArrayList<StepForm>();
        var closed = new ArrayList<Shut>();
        for (Moves.Offer offer : moves.all()) {
            var why = offer.why();
            CaseMove move = offer.move();
            if (why != null) {
                closed.add(new Shut(move.command(), why, why.rule().article()));
            } else if (move != next && moves.applies(move)) {
                switch (move.rank()) {
                    case COMMON -> common.add(form(move, story, moves));
                    case RARE -> rare.add(form(move, story, moves));
                    case MENDING -> mending.add(form(move, story, moves));
                }
            }
        }
        return new CaseView(
                known,
                story.facts().filed(),
                next == null ? null : form(next, story, moves),
                common,
                rare,
                mending,
                closed,
                lines(story, known));
    }

    /** Every form there is a dialog for. */
    public List<StepForm> forms() {
        var all = new ArrayList<StepForm>();
        if (next != null) {
            all.add(next);
        }
        all.addAll(common);
        all.addAll(rare);
        all.addAll(mending);
        return all;
    }

    private static StepForm form(CaseMove move, CaseStory story, Moves moves) {
        return StepForm.of(move, story.facts(), moves.instance());
    }

    private static List<Line> lines(CaseStory story, CaseAnswer known) {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < known.history().size(); i++) {
            var happened = known.history().get(i);
            RemedyEvent event = story.events().get(i).event();
            boolean retractable =
                    event instanceof RemedyEvent.Step && !(event instanceof CaseFiled) && !happened.retracted();
            lines.add(new Line(happened, StepWords.of(event), retractable));
        }
        return lines;
    }
}
