package org.gongkai.query.document.list;

import java.util.List;
import org.gongkai.casefile.Facts;
import org.gongkai.query.docket.CaseStory;
import org.gongkai.query.register.CaseRow;
import org.gongkai.query.register.Chronicle;
import org.gongkai.query.vault.Applicants;

/**
 * A request in the ledger.
 *
 * @param row as lists show it
 * @param chronicle all that happened to it
 * @param opened its personal data, as far as they can be opened
 * @param cases the reviews and suits about it
 */
record Entry(CaseRow row, Chronicle chronicle, Applicants.Opened opened, List<CaseStory> cases) {

    Facts facts() {
        return chronicle.file().facts();
    }
}
