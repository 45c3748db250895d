package org.gongkai.events.sealed;

/** Something sealed cannot be opened though its key was not erased. Never says what is inside. */
public final class SealBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String zh;

    SealBroken(String zh, String en) {
        super(en);
        this.zh = zh;
    }

    /** The sentence in Chinese. */
    public String zh() {
        return zh;
    }

    /** The sentence in English. */
    public String en() {
        return String.valueOf(getMessage());
    }
}
