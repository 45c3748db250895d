package org.gongkai.query.proactive.web;

import java.util.List;
import org.gongkai.events.proactive.ProactiveCell;
import org.gongkai.query.proactive.Fees;
import org.gongkai.query.proactive.ProactiveJson;
import org.gongkai.query.proactive.ProactiveTable;
import org.gongkai.query.proactive.Remark;

/**
 * Table 二 with what to look at before it is signed.
 *
 * @param missing the cells that nobody declared
 * @param fees what requests brought in: a suggestion for 行政事业性收费, not part of it
 */
record ProactiveAnswer(ProactiveJson table, List<String> missing, List<Remark> findings, Fees fees) {

    static ProactiveAnswer of(ProactiveTable table) {
        return new ProactiveAnswer(
                ProactiveJson.of(table),
                table.missing().stream().map(ProactiveCell::code).toList(),
                table.findings(),
                table.fees());
    }
}
