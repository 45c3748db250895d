package org.gongkai.query.register.web;

import java.util.List;
import org.gongkai.query.register.Chronicle;
import org.gongkai.query.register.Recounted;
import org.gongkai.query.register.web.FaultSentences.Told;

/** The procedural faults on record, step by step. */
final class FaultList {

    private FaultList() {}

    /** Of the whole request, without steps that never happened. */
    static List<Told> of(Chronicle chronicle) {
        return chronicle.events().stream()
                .filter(event ->
                        !chronicle.file().steps().get((int) event.sequence()).retracted())
                .flatMap(event -> of(event).stream())
                .toList();
    }

    /** Of one step. */
    static List<Told> of(Recounted step) {
        return FaultSentences.told(step.sequence(), step.event());
    }
}
