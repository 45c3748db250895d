package org.gongkai.events.request;

import org.gongkai.events.Labelled;

/** The five ways a request comes in, each with its own date of receipt (art 31), and the oral one of art 29. */
public enum Channel implements Labelled {
    /** Handed in at the window: received on the day of submission. */
    IN_PERSON("当面提交", "in person", false),
    /** Registered or express post: received on the day the agency signs. */
    POST_SIGNED("邮寄（签收）", "post with signature", false),
    /** An ordinary letter: received on the day of confirmation. */
    POST_UNSIGNED("平常信函", "ordinary letter", true),
    /** Website, platform or e-mail: received on the day both sides confirm. */
    INTERNET("互联网", "internet", true),
    /** The disclosure office's fax: received on the day both sides confirm. */
    FAX("传真", "fax", true),
    /** Spoken and written down by the office (art 29): received on the day of submission. */
    ORAL("口头", "oral", false);

    private final String zh;
    private final String en;
    private final boolean confirmed;

    Channel(String zh, String en, boolean confirmed) {
        this.zh = zh;
        this.en = en;
        this.confirmed = confirmed;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }

    /** Whether receipt has to be confirmed with the applicant before it counts. */
    public boolean needsConfirmation() {
        return confirmed;
    }
}
