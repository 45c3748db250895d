package org.gongkai.query.register.web;

import java.util.List;
import org.gongkai.query.register.Chronicle;
import org.gongkai.query.register.Recounted;
import org.gongkai.query.register.Register;
import org.gongkai.query.register.web.FaultSentences.Told;

/** The procedural faults on record, step by step. */
final class FaultList {

    private FaultList() {}

    /** Of the whole request, without steps that never happened. */
    static List<Told> of(Chronicle chronicle, Register register) {
        return chronicle.events().stream()
                .filter(event ->
                        !chronicle.file().steps().get((int) event.sequence()).retracted())
                .flatMap(event -> of(event, chronicle, register).stream())
                .toList();
    }

    /** Of one step. */
    static List<Told> of(Recounted step, Chronicle chronicle, Register register) {
        var event = step.event();
        if (event.faults().isEmpty()) {
            return List.of();
        }
        var before = chronicle.before(step.sequence());
        return new FaultSentences(before == null ? null : before.facts(), event, register.calendar(step.position()))
                .told(step.sequence());
    }
}
