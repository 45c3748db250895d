package org.gongkai.command.request;

import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.rule.Rule;

/** The step is unlawful but may have happened: it is recorded once the clerk confirms it with a reason. */
public final class FaultNeedsReason extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** One rule that the step breaks, with its sentences. */
    public record Found(Rule rule, String zh, String en) {}

    private final transient List<Found> found;

    FaultNeedsReason(List<Found> found) {
        super(found.stream().map(Found::en).collect(Collectors.joining(" ")));
        this.found = List.copyOf(found);
    }

    /** Every rule the step breaks. */
    public List<Found> found() {
        return found;
    }
}
