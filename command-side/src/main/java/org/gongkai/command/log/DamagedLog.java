package org.gongkai.command.log;

/** The log has a gap: someone went round the program. Nothing goes on until it was looked into. */
public final class DamagedLog extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DamagedLog(String message) {
        super(message);
    }
}
