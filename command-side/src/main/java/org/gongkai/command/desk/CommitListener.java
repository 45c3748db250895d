package org.gongkai.command.desk;

/** Is told after a commit, in the sender's thread; wakes whoever waits for news and must neither wait nor fail. */
@FunctionalInterface
public interface CommitListener {

    /** The log now reaches at least to this position. */
    void committed(long lastPosition);
}
