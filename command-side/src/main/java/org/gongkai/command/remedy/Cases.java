package org.gongkai.command.remedy;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.gongkai.command.casework.Surroundings;
import org.gongkai.command.request.Setting;
import org.gongkai.command.settings.PolicyBook;
import org.gongkai.docket.RemedyCase;
import org.gongkai.events.AgencyId;
import org.gongkai.events.ledger.Posting;
import org.gongkai.events.remedy.CaseFiled;
import org.gongkai.events.remedy.RemedyEvent;
import org.gongkai.rule.chapter.YearRule;

/** Carries out what is asked about reviews and suits, each in its own stream. */
public class Cases {

    private final Docket docket;
    private final Surroundings surroundings;
    private final PolicyBook policies;

    /** Made of the office's parts. */
    public Cases(Docket docket, Surroundings surroundings, PolicyBook policies) {
        this.docket = docket;
        this.surroundings = surroundings;
        this.policies = policies;
    }

    /** Enters a case. */
    @CommandHandler
    public void file(FileCase command, @MetaDataValue("by") String by) {
        AgencyId agency = command.agency();
        surroundings.requireActive(agency);
        Setting setting = surroundings.of(agency, command.given(), by);
        docket.requireOwn(agency, command.linked());
        docket.requireReview(agency, command.route(), command.review());
        docket.append(null, filed(command, setting), setting);
    }

    private static CaseFiled filed(FileCase c, Setting setting) {
        return new CaseFiled(
                c.agency(),
                c.caseId(),
                c.caseNo(),
                c.route(),
                c.role(),
                c.body(),
                c.subject(),
                c.filedOn(),
                c.linked(),
                c.review(),
                c.legacy() ? openingYear(c.filedOn(), setting) : null,
                null,
                Posting.NONE);
    }

    /** The year a case pending from before is carried into. */
    private static Integer openingYear(LocalDate filedOn, Setting setting) {
        Integer opening = setting.openingYear();
        if (opening == null) {
            throw YearRule.LEGACY_NEEDS_OPENING.broken();
        }
        YearRule.LEGACY_FROM_BEFORE.require(filedOn.getYear() < opening, opening, filedOn);
        YearRule.YEAR_TAKES_NO_BOOKINGS.require(setting.periods().takes(opening), opening);
        return opening;
    }

    /** Takes a step of a case, or puts one right. */
    @CommandHandler
    public void take(OnCase command, @MetaDataValue("by") String by) {
        RemedyCase file = docket.read(command.caseId());
        AgencyId agency = file.facts().filed().agency();
        Setting setting = surroundings.of(agency, command.given(), by);
        if (command.what() instanceof CaseStep.LinkRequests linked) {
            docket.requireOwn(agency, linked.requests());
        }
        RemedyEvent event = command.what().decide(file.facts(), new CaseSetting(setting, policies.of(agency)));
        docket.append(file, event, setting);
    }
}
