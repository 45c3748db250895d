package org.gongkai.query.confirm;

import org.gongkai.query.register.CaseRow;

/**
 * A submission whose receipt is to be confirmed.
 *
 * @param applicant who asks; empty when the name cannot be shown
 * @param waited working days since it arrived
 */
public record Unconfirmed(CaseRow row, String applicant, int waited) {

    /** The law names no period; after a working day somebody should have called. */
    private static final int SOON = 1;

    /** Whether it has waited too long. */
    public boolean late() {
        return waited > SOON;
    }

    /** By which rule its date of receipt is reckoned: the channel's name. */
    public String rule() {
        return row.channel().name();
    }
}
