package org.gongkai.query.document.list;

import org.gongkai.casefile.Facts;
import org.gongkai.query.register.CaseRow;
import org.gongkai.query.register.Chronicle;
import org.gongkai.query.vault.Applicants;

/**
 * A request in the ledger.
 *
 * @param row as lists show it
 * @param chronicle all that happened to it
 * @param opened its personal data, as far as they can be opened
 */
record Entry(CaseRow row, Chronicle chronicle, Applicants.Opened opened) {

    Facts facts() {
        return chronicle.file().facts();
    }
}
