package org.gongkai.command.desk;

/**
 * Is told after a commit, or instead of one, in the sender's thread; wakes whoever waits for news and must neither wait
 * nor fail.
 */
@FunctionalInterface
public interface CommitListener {

    /** The log now reaches at least to this position. */
    void committed(long lastPosition);

    /** A command was refused, or could not be carried out, for this reason; one that was only tried is not told. */
    default void refused(RuntimeException why) {}
}
