package org.gongkai.query.problem;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The question cannot be answered as it was put. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String type;
    private final @Nullable String field;
    private final String zh;
    private final String en;

    private Refused(HttpStatus status, String type, @Nullable String field, String zh, String en) {
        super(en);
        this.status = status;
        this.type = type;
        this.field = field;
        this.zh = zh;
        this.en = en;
    }

    /** A parameter is not what it should be (400). */
    public static Refused badParameter(String field, String zh, String en) {
        return new Refused(HttpStatus.BAD_REQUEST, "bad-parameter", field, zh, en);
    }

    /** There is no such thing (404). */
    public static Refused notFound(String field, String zh, String en) {
        return new Refused(HttpStatus.NOT_FOUND, "not-found", field, zh, en);
    }

    /** Not as things stand (409). */
    public static Refused conflict(String field, String zh, String en) {
        return new Refused(HttpStatus.CONFLICT, "conflict", field, zh, en);
    }

    /** It was here and was erased for good (410). */
    public static Refused erased(String zh, String en) {
        return new Refused(HttpStatus.GONE, "erased", null, zh, en);
    }

    /** It should be here and cannot be given as it was (500). */
    public static Refused damaged(String zh, String en) {
        return new Refused(HttpStatus.INTERNAL_SERVER_ERROR, "damaged", null, zh, en);
    }

    /** Not now, but soon (503). */
    public static Refused notYet(String zh, String en) {
        return new Refused(HttpStatus.SERVICE_UNAVAILABLE, "not-yet", null, zh, en);
    }

    /** The table would be wrong, so there is none (500). */
    public static Refused doesNotTieOut(String zh, String en) {
        return new Refused(HttpStatus.INTERNAL_SERVER_ERROR, "does-not-tie-out", null, zh, en);
    }

    /** The status to answer with. */
    public HttpStatus status() {
        return status;
    }

    /** The last part of the problem's type. */
    public String type() {
        return type;
    }

    /** The parameter at fault; null when it is none. */
    public @Nullable String field() {
        return field;
    }

    /** What to tell the clerk. */
    public String zh() {
        return zh;
    }

    /** The same in English. */
    public String en() {
        return en;
    }
}
