package org.gongkai.access.watch;

/** Something besides the databases that {@code /health/ready} tells of a node; every bean of this type is asked. */
public interface Vital {

    /** What it is called there. */
    String name();

    /** How it is now; asks nobody who might be away. */
    Sign now();

    /**
     * How it is.
     *
     * @param ready whether the node can be asked for what it is there for
     * @param told what is shown of it: no personal data, no agency
     */
    record Sign(boolean ready, Object told) {}
}
