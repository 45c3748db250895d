package org.gongkai.command.request;

import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.fault.Faults;

/** The step is unlawful but may have happened: it is recorded once the clerk confirms it with a reason. */
public final class FaultNeedsReason extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Faults.Found> found;

    FaultNeedsReason(List<Faults.Found> found) {
        super(found.stream().map(Faults.Found::en).collect(Collectors.joining(" ")));
        this.found = List.copyOf(found);
    }

    /** Every rule the step breaks. */
    public List<Faults.Found> found() {
        return found;
    }
}
