package org.gongkai.events.chain;

/**
 * One place where the log is not what it should be.
 *
 * @param position the record (记录序号)
 * @param kind what is wrong there
 * @param message the same as a sentence, zh and en
 */
public record Finding(long position, Kind kind, String message) {

    /** What can be wrong with a record. */
    public enum Kind {
        /** One or more records before this one are gone. */
        MISSING,
        /** The position was passed already. */
        OUT_OF_ORDER,
        /** The check code does not fit: the record, its position or its time was altered. */
        ALTERED,
        /** The agency's own count has a gap or a double. */
        AGENCY_COUNT,
        /** Recorded before the record ahead of it. */
        TIME_REVERSED,
        /** The typed columns are not what the text says. */
        COPY_DIFFERS,
        /** The text is no event this program knows. */
        UNREADABLE,
        /** A check code kept outside the log says something else, or the log ends before it. */
        OTHER_THAN_ATTESTED
    }
}
