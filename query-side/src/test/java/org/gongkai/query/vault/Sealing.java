package org.gongkai.query.vault;

/** Openers for tests of other packages. */
public final class Sealing {

    private Sealing() {}

    /** An office without a vault. */
    public static Applicants nothingOpens() {
        return new Applicants(null);
    }
}
