package org.gongkai.access.account;

import org.jspecify.annotations.Nullable;

/** Something about an account cannot be so; told in both languages, with the field where there is one. */
public final class AccountRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final @Nullable String field;
    private final String zh;
    private final String en;

    private AccountRefused(int status, @Nullable String field, String zh, String en) {
        super(en);
        this.status = status;
        this.field = field;
        this.zh = zh;
        this.en = en;
    }

    /** What was typed into this field will not do. */
    public static AccountRefused field(String field, String zh, String en) {
        return new AccountRefused(400, field, zh, en);
    }

    /** It cannot be done as things stand. */
    static AccountRefused conflict(@Nullable String field, String zh, String en) {
        return new AccountRefused(409, field, zh, en);
    }

    /** There is no such account or token. */
    public static AccountRefused unknown(String zh, String en) {
        return new AccountRefused(404, null, zh, en);
    }

    /** Login or password is wrong; which of the two is nobody's business. */
    static AccountRefused wrong() {
        return new AccountRefused(401, null, "账号或密码不正确。", "The login or the password is wrong.");
    }

    /** Too many have failed. */
    static AccountRefused locked() {
        return new AccountRefused(
                429, null, "登录失败次数过多，请稍后再试。", "Too many sign-ins failed; wait a while and try again.");
    }

    /** The HTTP status that says so. */
    public int status() {
        return status;
    }

    /** The field; null when none is to blame. */
    public @Nullable String field() {
        return field;
    }

    /** The sentence in Chinese. */
    public String zh() {
        return zh;
    }

    /** The sentence in English. */
    public String en() {
        return en;
    }
}
