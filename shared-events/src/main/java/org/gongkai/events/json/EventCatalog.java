package org.gongkai.events.json;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.events.Event;
import org.gongkai.events.agency.AgencyRegistered;
import org.gongkai.events.agency.AgencySettingsChanged;
import org.gongkai.events.agency.AgencySucceeded;
import org.gongkai.events.agency.DeputyNamed;
import org.gongkai.events.agency.LetterTemplateAdopted;
import org.gongkai.events.agency.OpeningBalanceDeclared;
import org.gongkai.events.calendar.CalendarAdopted;
import org.gongkai.events.narrative.IndicatorDeclared;
import org.gongkai.events.narrative.NarrativeEdited;
import org.gongkai.events.number.NumberVoided;
import org.gongkai.events.number.NumbersReserved;
import org.gongkai.events.period.NoneReceivedConfirmed;
import org.gongkai.events.period.PeriodClosed;
import org.gongkai.events.period.PeriodReopened;
import org.gongkai.events.period.ReportAccepted;
import org.gongkai.events.period.ReportPublished;
import org.gongkai.events.period.ReportReturned;
import org.gongkai.events.period.ReportSignedOff;
import org.gongkai.events.period.ReportSubmitted;
import org.gongkai.events.policy.PolicySet;
import org.gongkai.events.proactive.DocumentExpired;
import org.gongkai.events.proactive.DocumentIssued;
import org.gongkai.events.proactive.DocumentRepealed;
import org.gongkai.events.proactive.DocumentStockDeclared;
import org.gongkai.events.proactive.DocumentVoided;
import org.gongkai.events.proactive.FigureDeclared;
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
import org.gongkai.events.rollup.FiguresDeclared;
import org.gongkai.events.rollup.MembershipDeclared;

/**
 * Every kind of fact by its name in the log, in its current version. A test holds it to the sealed types of {@link
 * Event}.
 */
public final class EventCatalog {

    /** The catalogue of this program. */
    public static final EventCatalog CURRENT = RequestEvents.NAMED
            .apply(new EventCatalog())
            .with("AgencyRegistered", 1, AgencyRegistered.class)
            .with("AgencySucceeded", 1, AgencySucceeded.class)
            .with("OpeningBalanceDeclared", 1, OpeningBalanceDeclared.class)
            .with("AgencySettingsChanged", 1, AgencySettingsChanged.class)
            .with("DeputyNamed", 1, DeputyNamed.class)
            .with("LetterTemplateAdopted", 1, LetterTemplateAdopted.class)
            .with("NumbersReserved", 1, NumbersReserved.class)
            .with("NumberVoided", 1, NumberVoided.class)
            .with("PolicySet", 1, PolicySet.class)
            .with("CalendarAdopted", 1, CalendarAdopted.class)
            .with("PeriodClosed", 1, PeriodClosed.class)
            .with("PeriodReopened", 1, PeriodReopened.class)
            .with("NoneReceivedConfirmed", 1, NoneReceivedConfirmed.class)
            .with("ReportSignedOff", 1, ReportSignedOff.class)
            .with("ReportSubmitted", 1, ReportSubmitted.class)
            .with("ReportReturned", 1, ReportReturned.class)
            .with("ReportAccepted", 1, ReportAccepted.class)
            .with("ReportPublished", 1, ReportPublished.class)
            .with("MembershipDeclared", 1, MembershipDeclared.class)
            .with("FiguresDeclared", 1, FiguresDeclared.class)
            .with("DocumentIssued", 1, DocumentIssued.class)
            .with("DocumentRepealed", 1, DocumentRepealed.class)
            .with("DocumentExpired", 1, DocumentExpired.class)
            .with("DocumentVoided", 1, DocumentVoided.class)
            .with("DocumentStockDeclared", 1, DocumentStockDeclared.class)
            .with("FigureDeclared", 1, FigureDeclared.class)
            .with("CaseFiled", 1, CaseFiled.class)
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
            .with("CaseTransferredIn", 1, CaseTransferredIn.class)
            .with("NarrativeEdited", 1, NarrativeEdited.class)
            .with("IndicatorDeclared", 1, IndicatorDeclared.class);

    private final Map<EventType, Class<? extends Event>> classes = new LinkedHashMap<>();
    private final Map<Class<?>, EventType> types = new HashMap<>();

    /** An empty catalogue, for tests of older and newer programs. */
    EventCatalog() {}

    EventCatalog with(String name, int version, Class<? extends Event> type) {
        var named = new EventType(name, version);
        if (names().contains(name) || types.putIfAbsent(type, named) != null) {
            throw new IllegalArgumentException(name + " or " + type + " is in the catalogue twice");
        }
        classes.put(named, type);
        return this;
    }

    /** Name and current version of an event's class. */
    public EventType typeOf(Class<? extends Event> type) {
        EventType named = types.get(type);
        if (named == null) {
            throw new UnknownEvent(type);
        }
        return named;
    }

    /** The class of a name in its current version. */
    public Class<? extends Event> classOf(EventType type) {
        Class<? extends Event> known = classes.get(type);
        if (known == null) {
            throw new UnknownEvent(type);
        }
        return known;
    }

    /** Whether the name is known in just this version. */
    public boolean isCurrent(EventType type) {
        return classes.containsKey(type);
    }

    /** All names with their classes, in the order of a request's and a case's life. */
    public Map<EventType, Class<? extends Event>> all() {
        return Collections.unmodifiableMap(classes);
    }

    private Collection<String> names() {
        return classes.keySet().stream().map(EventType::name).toList();
    }
}
