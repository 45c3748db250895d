package org.gongkai.events.json;

import org.gongkai.events.remedy.AppealFiled;
import org.gongkai.events.remedy.CaseAccepted;
import org.gongkai.events.remedy.CaseAmended;
import org.gongkai.events.remedy.CaseCarriedForward;
import org.gongkai.events.remedy.CaseConcluded;
import org.gongkai.events.remedy.CaseFiled;
import org.gongkai.events.remedy.CaseRejected;
import org.gongkai.events.remedy.CaseResponded;
import org.gongkai.events.remedy.CaseResumed;
import org.gongkai.events.remedy.CaseStepRetracted;
import org.gongkai.events.remedy.CaseSuspended;
import org.gongkai.events.remedy.CaseTransferredIn;
import org.gongkai.events.remedy.CaseTransferredOut;
import org.gongkai.events.remedy.CaseVoided;
import org.gongkai.events.remedy.InstanceConcluded;
import org.gongkai.events.remedy.RequestsLinked;
import org.gongkai.events.remedy.RespondentNoticeReceived;
import org.gongkai.events.remedy.RetrialOpened;

/** What happens to reviews and suits, by its name in the log. */
final class CaseNames {

    private CaseNames() {}

    static EventCatalog addTo(EventCatalog catalog) {
        return catalog.with("CaseFiled", 1, CaseFiled.class)
                .with("CaseAccepted", 1, CaseAccepted.class)
                .with("CaseRejected", 1, CaseRejected.class)
                .with("RespondentNoticeReceived", 1, RespondentNoticeReceived.class)
                .with("CaseResponded", 1, CaseResponded.class)
                .with("CaseSuspended", 1, CaseSuspended.class)
                .with("CaseResumed", 1, CaseResumed.class)
                .with("InstanceConcluded", 1, InstanceConcluded.class)
                .with("AppealFiled", 1, AppealFiled.class)
                .with("RetrialOpened", 1, RetrialOpened.class)
                .with("CaseConcluded", 1, CaseConcluded.class)
                .with("RequestsLinked", 1, RequestsLinked.class)
                .with("CaseAmended", 1, CaseAmended.class)
                .with("CaseStepRetracted", 1, CaseStepRetracted.class)
                .with("CaseVoided", 1, CaseVoided.class)
                .with("CaseCarriedForward", 1, CaseCarriedForward.class)
                .with("CaseTransferredOut", 1, CaseTransferredOut.class)
                .with("CaseTransferredIn", 1, CaseTransferredIn.class);
    }
}
