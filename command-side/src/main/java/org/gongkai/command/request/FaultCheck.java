package org.gongkai.command.request;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.events.Fault;
import org.gongkai.rule.Rule;
import org.jspecify.annotations.Nullable;

/** Collects what is unlawful about a step. */
final class FaultCheck {

    private final List<FaultNeedsReason.Found> found = new ArrayList<>();

    /** Notes the rule as broken unless it holds. */
    FaultCheck that(boolean holds, Rule rule, Object... facts) {
        if (!holds) {
            found.add(new FaultNeedsReason.Found(rule, rule.zh(facts), rule.en(facts)));
        }
        return this;
    }

    /**
     * The faults to record, with the reason given.
     *
     * @throws FaultNeedsReason when there are faults and no reason was given
     */
    List<Fault> recorded(@Nullable String reason) {
        if (found.isEmpty()) {
            return List.of();
        }
        if (reason == null || reason.isBlank()) {
            throw new FaultNeedsReason(found);
        }
        return found.stream().map(f -> new Fault(f.rule().name(), reason)).toList();
    }
}
