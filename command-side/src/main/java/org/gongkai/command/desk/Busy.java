package org.gongkai.command.desk;

/** Others were faster, or held a lock too long: nothing was done, and the same command may be sent again. */
public final class Busy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Busy(Throwable cause) {
        super("忙，请重试。 Busy: please try again.", cause);
    }
}
