package org.gongkai.query.projection;

/** The tables are being computed from the records and cannot be read before they have caught up. */
public final class StillBuilding extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Names the projection and how far it has come. */
    public StillBuilding(ProjectionStatus status) {
        super(status.name() + " is being built, at record " + status.position());
    }
}
