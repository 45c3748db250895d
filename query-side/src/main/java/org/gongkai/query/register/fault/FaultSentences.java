package org.gongkai.query.register.fault;

import java.util.List;
import org.gongkai.casefile.CaseFile;
import org.gongkai.events.Fault;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.rule.chapter.RuleBook;

/** Says what was unlawful about a step. */
public final class FaultSentences {

    private FaultSentences() {}

    /**
     * A procedural fault (程序瑕疵).
     *
     * @param sequence the step it was committed in
     * @param rule the rule's stable code
     * @param reason why, in the clerk's words
     */
    public record Told(long sequence, String rule, String article, String zh, String en, String reason) {}

    /** Of every step that counts, on its right date. */
    public static List<Told> of(CaseFile file) {
        return file.steps().stream()
                .filter(step -> !step.retracted())
                .flatMap(step -> told(step.sequence(), step.event()).stream())
                .toList();
    }

    /** Of one step. */
    public static List<Told> told(long sequence, RequestEvent event) {
        return told(sequence, event.faults());
    }

    /** The same, by the faults themselves. */
    public static List<Told> told(long sequence, List<Fault> faults) {
        return faults.stream().map(fault -> told(sequence, fault)).toList();
    }

    static Told told(long sequence, Fault fault) {
        Object[] found = fault.found().toArray();
        return RuleBook.find(fault.rule())
                .map(rule ->
                        new Told(sequence, rule.name(), rule.article(), rule.zh(found), rule.en(found), fault.reason()))
                // Recorded by a newer program: the code is all there is.
                .orElseGet(() -> new Told(sequence, fault.rule(), "", fault.rule(), fault.rule(), fault.reason()));
    }
}
