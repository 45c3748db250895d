package org.gongkai.events;

/** Something the clerk reads by a name, in either language; each name stands in one place. */
public interface Labelled {

    /** The Chinese label, official where there is an official one. */
    String zh();

    /** The English label. */
    String en();
}
