package org.gongkai.command.proactive;

import java.time.Clock;
import java.time.LocalDate;
import org.gongkai.command.desk.Streams;
import org.gongkai.command.log.LogReader;
import org.gongkai.command.period.Years;
import org.gongkai.command.proactive.ProactiveBook.Entered;
import org.gongkai.command.settings.SettingsBook;
import org.gongkai.events.AgencyId;
import org.gongkai.events.agency.AgencyLevel;
import org.gongkai.events.chain.StoredEvent;
import org.gongkai.events.json.EventJson;
import org.gongkai.events.proactive.DocumentKind;
import org.gongkai.events.proactive.ProactiveEvent;
import org.gongkai.rule.Term;
import org.gongkai.rule.chapter.ProactiveRule;
import org.gongkai.rule.chapter.RecordRule;

/** The books of table 二 of all agencies; read inside the command's transaction, with the stream's head locked. */
public class ProactiveBooks {

    private final Streams streams;
    private final LogReader log;
    private final Years years;
    private final SettingsBook settings;
    private final Clock clock;

    /** Over the command side's parts. */
    public ProactiveBooks(Streams streams, LogReader log, Years years, SettingsBook settings, Clock clock) {
        this.streams = streams;
        this.log = log;
        this.years = years;
        this.settings = settings;
        this.clock = clock;
    }

    /** The agency's book; refuses an agency nobody registered. */
    ProactiveBook open(ProactiveCommand command) {
        AgencyId agency = command.agency();
        settings.of(agency); // Refuses an agency nobody registered.
        var entered = log.stream(ProactiveEvent.streamOf(agency), 0).stream()
                .map(ProactiveBooks::entered)
                .toList();
        return new ProactiveBook(
                agency, entered, years.periods(agency, command.given().reopening()), years.openingYear(agency));
    }

    private static Entered entered(StoredEvent stored) {
        var event = EventJson.CURRENT.read(stored.name(), stored.version(), stored.payload());
        return new Entered(stored.position(), (ProactiveEvent) event);
    }

    /** Enters the fact in the book and appends it. */
    void enter(ProactiveBook book, ProactiveEvent event) {
        book.add(event);
        streams.append(event);
    }

    /** Refuses rules of an agency that has no power to make them; a department may be one of the State Council's. */
    void requirePower(AgencyId agency, DocumentKind kind) {
        AgencyLevel level = settings.of(agency).level();
        boolean power = switch (level) {
            case SUBDISTRICT_OFFICE, TOWNSHIP, COUNTY -> false;
            case DEPARTMENT, PREFECTURE, PROVINCE -> true;
        };
        ProactiveRule.RULES_BEYOND_POWER.require(power || kind != DocumentKind.RULES, level);
    }

    void requireNotAhead(Term term, LocalDate day) {
        RecordRule.DATE_IN_FUTURE.require(!day.isAfter(today()), term, day);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
