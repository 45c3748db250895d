package org.gongkai.command.casework.file;

/** There is no request with this id. */
public final class UnknownRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Names the id that was asked for. */
    public UnknownRequest(String id) {
        super(id);
    }
}
