package org.gongkai.command.succession;

import java.util.List;
import org.gongkai.casefile.Facts;
import org.gongkai.command.remedy.Docket;
import org.gongkai.command.request.Setting;
import org.gongkai.docket.RemedyCase;
import org.gongkai.events.remedy.CaseConcluded;
import org.gongkai.events.remedy.CaseFiled;
import org.gongkai.events.remedy.RequestsLinked;
import org.gongkai.rule.chapter.RemedyRule;

/** Holds an order to decide anew against the case it comes from, where that case is entered here. */
final class CaseLinks {

    private final Docket docket;

    CaseLinks(Docket docket) {
        this.docket = docket;
    }

    /**
     * Lets an order pass whose case is unknown here, or ordered it; the case is linked to the request from then on.
     *
     * @throws org.gongkai.rule.RuleBroken when the case is entered here and ordered no new decision
     */
    void ordered(Facts request, OrderRedecision c, Setting setting) {
        RemedyCase file = docket.numbered(request.agency(), c.caseNo()).orElse(null);
        if (file == null) {
            return;
        }
        CaseConcluded concluded = file.facts().last(CaseConcluded.class);
        RemedyRule.ORDER_NEEDS_RECTIFIED_CASE.require(concluded != null && concluded.redecisionOrdered(), c.caseNo());
        if (!file.facts().requests().contains(request.requestId())) {
            CaseFiled filed = file.facts().filed();
            var link = new RequestsLinked(filed.agency(), filed.caseId(), List.of(request.requestId()), c.servedOn());
            docket.append(file, link, setting);
        }
    }
}
