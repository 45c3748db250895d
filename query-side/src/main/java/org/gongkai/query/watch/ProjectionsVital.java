package org.gongkai.query.watch;

import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.gongkai.access.watch.Vital;
import org.gongkai.query.projection.ProjectionStatus;
import org.gongkai.query.projection.ProjectionStatus.State;
import org.gongkai.query.projection.Projections;

/**
 * How far the tables are. A node whose tables are behind, or have stopped, can still show them; one that builds them
 * for the first time cannot.
 */
final class ProjectionsVital implements Vital {

    private final Projections projections;
    private final LogHead head;

    ProjectionsVital(Projections projections, LogHead head) {
        this.projections = projections;
        this.head = head;
    }

    /**
     * One of them.
     *
     * @param behind how many records are not in it yet; -1 when nobody can say, because the log is away
     */
    private record Table(State state, long position, long behind) {}

    @Override
    public String name() {
        return "projections";
    }

    @Override
    public Sign now() {
        Map<String, Table> tables = new TreeMap<>();
        OptionalLong end = head.position();
        boolean shown = true;
        for (ProjectionStatus status : projections.status()) {
            long behind = end.isPresent() ? Math.max(0, end.getAsLong() - status.position()) : -1;
            tables.put(status.name(), new Table(status.state(), status.position(), behind));
            shown &= status.state() != State.BUILDING;
        }
        return new Sign(shown, tables);
    }
}
