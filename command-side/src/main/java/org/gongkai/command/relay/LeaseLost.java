package org.gongkai.command.relay;

/** Somebody else publishes by now; whoever meets this publishes nothing more under his old lease. */
public final class LeaseLost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Found out by the database. */
    LeaseLost(long epoch) {
        super("the lease of epoch " + epoch + " has been taken by another node");
    }

    /** Found out by the broker, which refuses a producer that another one has followed. */
    LeaseLost(long epoch, Throwable refused) {
        super("the broker refuses epoch " + epoch + ", because another node has begun to publish", refused);
    }
}
