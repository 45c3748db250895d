package org.gongkai.command.report;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.gongkai.annual.ReportLife;
import org.gongkai.annual.Stage;
import org.gongkai.annual.Step;
import org.gongkai.command.desk.Streams;
import org.gongkai.command.report.ReportCommand.AcceptReport;
import org.gongkai.command.report.ReportCommand.PublishReport;
import org.gongkai.command.report.ReportCommand.ReturnReport;
import org.gongkai.command.report.ReportCommand.SignReport;
import org.gongkai.command.report.ReportCommand.SubmitReport;
import org.gongkai.command.settings.SettingsBook;
import org.gongkai.events.agency.ApprovalMode;
import org.gongkai.events.period.PeriodEvent;
import org.gongkai.events.period.ReportAccepted;
import org.gongkai.events.period.ReportPublished;
import org.gongkai.events.period.ReportReturned;
import org.gongkai.events.period.ReportSignedOff;
import org.gongkai.events.period.ReportSubmitted;
import org.gongkai.rule.Term;
import org.gongkai.rule.chapter.RecordRule;
import org.gongkai.rule.chapter.ReportRule;

/** Takes a report from its fixed figures to its publication. No step of it touches a figure. */
public class AnnualReports {

    private final Streams streams;
    private final SettingsBook settings;
    private final Clock clock;

    /** Over the command side's parts. The year's row is locked before any of these commands is decided. */
    public AnnualReports(Streams streams, SettingsBook settings, Clock clock) {
        this.streams = streams;
        this.settings = settings;
        this.clock = clock;
    }

    /** The head signs. */
    @CommandHandler
    public void sign(SignReport c) {
        requireInOrder(lifeFor(Step.SIGN, c), Term.REPORT_SIGNED, c.signedOn());
        streams.append(
                new ReportSignedOff(c.agency(), c.year(), c.mode(), c.by(), c.opinion(), c.scan(), c.signedOn()));
    }

    /** It goes up. */
    @CommandHandler
    public void submit(SubmitReport c) {
        ReportLife life = lifeFor(Step.SUBMIT, c);
        requireSigned(life, c, Step.SUBMIT);
        requireInOrder(life, Term.REPORT_SUBMITTED, c.submittedOn());
        var superior = settings.of(c.agency()).superior();
        streams.append(new ReportSubmitted(c.agency(), c.year(), life.revision(), superior, c.submittedOn()));
    }

    /** It comes back. */
    @CommandHandler
    public void sendBack(ReturnReport c) {
        requireInOrder(lifeFor(Step.RETURN, c), Term.REPORT_RETURNED, c.returnedOn());
        streams.append(new ReportReturned(c.agency(), c.year(), c.comments(), c.by(), c.returnedOn()));
    }

    /** Nobody objects. */
    @CommandHandler
    public void accept(AcceptReport c) {
        requireInOrder(lifeFor(Step.ACCEPT, c), Term.REPORT_ACCEPTED, c.acceptedOn());
        streams.append(new ReportAccepted(c.agency(), c.year(), c.by(), c.acceptedOn()));
    }

    /** It stands on the web. */
    @CommandHandler
    public void publish(PublishReport c) {
        ReportLife life = lifeFor(Step.PUBLISH, c);
        requireSigned(life, c, Step.PUBLISH);
        requireInOrder(life, Term.REPORT_PUBLISHED, c.publishedOn());
        streams.append(new ReportPublished(c.agency(), c.year(), life.revision(), c.url(), c.publishedOn()));
    }

    private ReportLife lifeFor(Step step, ReportCommand command) {
        ReportLife life = ReportLife.of(streams.read(PeriodEvent.streamOf(command.agency(), command.year())));
        String year = Integer.toString(command.year());
        boolean fixed = life.stage() != Stage.OPEN && life.stage() != Stage.REOPENED;
        ReportRule.REPORT_NOT_CLOSED.require(fixed, year, step);
        ReportRule.REPORT_STEP_FITS.require(step.fits(life.stage()), year, life.stage(), step);
        return life;
    }

    /** An agency whose papers are not signed here answers for itself. */
    private void requireSigned(ReportLife life, ReportCommand command, Step step) {
        boolean asked = settings.of(command.agency()).approvalMode() != ApprovalMode.NONE;
        ReportRule.REPORT_SIGNED_FIRST.require(!asked || life.signed(), Integer.toString(command.year()), step);
    }

    private void requireInOrder(ReportLife life, Term what, LocalDate on) {
        RecordRule.DATE_IN_FUTURE.require(!on.isAfter(LocalDate.now(clock)), what, on);
        LocalDate last = life.lastOn();
        boolean ordered = last == null || !on.isBefore(last);
        RecordRule.DATES_IN_ORDER.require(ordered, what, on, Term.LAST_REPORT_STEP, String.valueOf(last));
    }
}
