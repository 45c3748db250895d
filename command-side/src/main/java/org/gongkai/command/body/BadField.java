package org.gongkai.command.body;

/** A field of the body that cannot be taken: nothing was recorded. */
public final class BadField extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String zh;

    /** Names the field and says what it should be, in both languages. */
    public BadField(String field, String zh, String en) {
        super(en);
        this.field = field;
        this.zh = zh;
    }

    /** The field as it is called in the body. */
    public String field() {
        return field;
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
