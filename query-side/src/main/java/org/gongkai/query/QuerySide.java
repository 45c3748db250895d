package org.gongkai.query;

import org.gongkai.query.access.DoorConfiguration;
import org.gongkai.query.annual.AnnualConfiguration;
import org.gongkai.query.archive.ArchiveConfiguration;
import org.gongkai.query.attachment.AttachmentConfiguration;
import org.gongkai.query.audit.web.AuditConfiguration;
import org.gongkai.query.calendar.CalendarConfiguration;
import org.gongkai.query.casepage.CasePageConfiguration;
import org.gongkai.query.checklist.ChecklistConfiguration;
import org.gongkai.query.confirm.ConfirmConfiguration;
import org.gongkai.query.desk.DeskConfiguration;
import org.gongkai.query.docket.DocketConfiguration;
import org.gongkai.query.document.web.DocumentConfiguration;
import org.gongkai.query.intake.IntakeConfiguration;
import org.gongkai.query.letter.web.LetterConfiguration;
import org.gongkai.query.narrative.NarrativeConfiguration;
import org.gongkai.query.office.OfficeConfiguration;
import org.gongkai.query.proactive.ProactiveConfiguration;
import org.gongkai.query.register.web.RegisterConfiguration;
import org.gongkai.query.reminder.ReminderConfiguration;
import org.gongkai.query.rollup.RollUpConfiguration;
import org.gongkai.query.status.StatusConfiguration;
import org.gongkai.query.watch.WatchConfiguration;
import org.gongkai.query.wiring.CountingConfiguration;
import org.gongkai.query.wiring.ShowingConfiguration;
import org.gongkai.query.wizard.WizardConfiguration;
import org.gongkai.query.worklist.WorklistConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The side that counts and shows, as one thing to import. */
@Configuration(proxyBeanMethods = false)
@Import({
    CountingConfiguration.class,
    DoorConfiguration.class,
    ShowingConfiguration.class,
    RegisterConfiguration.class,
    LetterConfiguration.class,
    OfficeConfiguration.class,
    AnnualConfiguration.class,
    ProactiveConfiguration.class,
    DocketConfiguration.class,
    NarrativeConfiguration.class,
    AttachmentConfiguration.class,
    DocumentConfiguration.class,
    CasePageConfiguration.class,
    IntakeConfiguration.class,
    ChecklistConfiguration.class,
    DeskConfiguration.class,
    WizardConfiguration.class,
    RollUpConfiguration.class,
    AuditConfiguration.class,
    WorklistConfiguration.class,
    ConfirmConfiguration.class,
    ArchiveConfiguration.class,
    ReminderConfiguration.class,
    CalendarConfiguration.class,
    StatusConfiguration.class,
    WatchConfiguration.class
})
public class QuerySide {}
