package org.gongkai.command.request.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongkai.casefile.CaseFile;
import org.gongkai.command.request.RequestCommand;
import org.gongkai.command.request.Setting;
import org.gongkai.events.request.EvidenceAttached;
import org.gongkai.events.request.EvidenceKind;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.events.request.SearchRecorded;
import org.jspecify.annotations.Nullable;

/** What is asked about searches and evidence. */
public sealed interface EvidenceCommand extends RequestCommand {

    /** The agency looked for the information. */
    record RecordSearch(LocalDate searchedOn, String places, String method, String terms, String by, boolean found)
            implements EvidenceCommand {
        @Override
        public List<RequestEvent> decide(CaseFile file, Setting setting) {
            var facts = file.facts();
            return List.of(new SearchRecorded(
                    facts.agency(), facts.requestId(), searchedOn, places, method, terms, by, found));
        }
    }

    /** Something a decision rests on was put on file. */
    record AttachEvidence(
            EvidenceKind kind,
            String note,
            LocalDate attachedOn,
            @Nullable UUID attachment) implements EvidenceCommand {
        @Override
        public List<RequestEvent> decide(CaseFile file, Setting setting) {
            var facts = file.facts();
            return List.of(new EvidenceAttached(facts.agency(), facts.requestId(), kind, note, attachedOn, attachment));
        }
    }
}
