package org.gongkai.office.data;

/** Something the user can put right: printed as one sentence in Chinese and one in English, never as a stack trace. */
public final class Mistake extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String zh;

    /**
     * @param zh the sentence in Chinese: what was found, what to do
     * @param en the same in English
     */
    public Mistake(String zh, String en) {
        super(en);
        this.zh = zh;
    }

    /**
     * @param cause kept for the log, not shown
     */
    public Mistake(String zh, String en, Throwable cause) {
        super(en, cause);
        this.zh = zh;
    }

    /** The sentence in Chinese. */
    public String zh() {
        return zh;
    }

    /** Both sentences, a line each. */
    public String sentences() {
        return zh + System.lineSeparator() + getMessage();
    }
}
