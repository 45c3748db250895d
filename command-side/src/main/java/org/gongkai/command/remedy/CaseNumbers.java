package org.gongkai.command.remedy;

import java.util.Optional;
import java.util.UUID;
import org.gongkai.docket.RemedyCase;
import org.gongkai.events.AgencyId;
import org.gongkai.events.remedy.CaseAmended;
import org.gongkai.events.remedy.CaseChange;
import org.gongkai.events.remedy.CaseFiled;
import org.gongkai.events.remedy.CaseId;
import org.gongkai.events.remedy.CaseVoided;
import org.gongkai.events.remedy.RemedyEvent;
import org.gongkai.rule.chapter.RemedyRule;
import org.springframework.jdbc.core.simple.JdbcClient;

/** By what numbers an agency knows its cases; no two have the same. */
final class CaseNumbers {

    private static final String CASE = "CASE";

    private final JdbcClient jdbc;

    CaseNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The agency's case with this number. */
    Optional<CaseId> find(AgencyId agency, String caseNo) {
        return jdbc.sql("SELECT aggregate FROM desk.request_key WHERE agency = ? AND kind = ? AND key = ?")
                .params(agency.value(), CASE, caseNo)
                .query(UUID.class)
                .optional()
                .map(CaseId::new);
    }

    /** Keeps the numbers these events give and takes away; one that is taken is refused. */
    void keep(RemedyCase before, RemedyEvent event) {
        var filed = before.facts().filed();
        switch (event) {
            case CaseFiled e -> put(e.agency(), e.caseNo(), e.caseId());
            case CaseAmended e
            when e.change() instanceof CaseChange.CaseNo change -> {
                drop(e.agency(), change.from(), e.caseId());
                put(e.agency(), change.to(), e.caseId());
            }
            case CaseVoided e -> drop(e.agency(), filed.caseNo(), e.caseId());
            default -> {
                // No other event names a case.
            }
        }
    }

    private void put(AgencyId agency, String caseNo, CaseId caseId) {
        RemedyRule.CASE_NO_TAKEN.require(find(agency, caseNo).isEmpty(), caseNo);
        jdbc.sql("INSERT INTO desk.request_key (agency, kind, key, aggregate) VALUES (?, ?, ?, ?)")
                .params(agency.value(), CASE, caseNo, caseId.value())
                .update();
    }

    private void drop(AgencyId agency, String caseNo, CaseId caseId) {
        jdbc.sql("DELETE FROM desk.request_key WHERE agency = ? AND kind = ? AND key = ? AND aggregate = ?")
                .params(agency.value(), CASE, caseNo, caseId.value())
                .update();
    }
}
