package org.gongkai.command.agency;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.gongkai.command.desk.Streams;
import org.gongkai.command.number.NumberSeries;
import org.gongkai.command.period.Years;
import org.gongkai.events.AgencyId;
import org.gongkai.events.agency.AgencyEvent;
import org.gongkai.events.agency.AgencyRegistered;
import org.gongkai.events.agency.AgencySucceeded;
import org.gongkai.events.agency.OpeningBalanceDeclared;
import org.gongkai.rule.chapter.RecordRule;
import org.gongkai.rule.chapter.SuccessionRule;
import org.gongkai.rule.chapter.YearRule;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Registers agencies and what they open with. */
public class Agencies {

    private final Streams streams;
    private final NumberSeries numbers;
    private final Years years;
    private final JdbcClient jdbc;
    private final Clock clock;

    /** Over the command side's pool, whose transactions it joins. */
    public Agencies(Streams streams, NumberSeries numbers, Years years, JdbcClient jdbc, Clock clock) {
        this.streams = streams;
        this.numbers = numbers;
        this.years = years;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Registers an agency under the next number. */
    @CommandHandler
    public void register(RegisterAgency command) {
        if (command.superior() != null) {
            requireKnown(command.superior());
        }
        var agency = new AgencyId(numbers.next(AgencyId.INSTALLATION, "agency", 0));
        streams.append(new AgencyRegistered(agency, command.name(), command.level(), command.superior(), today()));
        if (command.opening() != null) {
            declare(agency, command.opening());
        }
    }

    /** Declares the opening balance of an agency that has no figures before that year. */
    @CommandHandler
    public void declare(DeclareOpening command) {
        requireKnown(command.agency());
        declare(command.agency(), command.opening());
    }

    private void declare(AgencyId agency, Opening opening) {
        YearRule.OPENING_TOO_LATE.require(
                !years.anyClosed(agency) && !hasFigures(agency), Integer.toString(opening.year()));
        years.openAt(agency, opening.year());
        Map<org.gongkai.events.ledger.Column, Integer> pending =
                opening.pending() == null ? Map.of() : opening.pending();
        streams.append(new OpeningBalanceDeclared(agency, opening.year(), pending, today()));
    }

    private boolean hasFigures(AgencyId agency) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM log.event WHERE agency = ? AND bookings <> '{}')")
                .param(agency.value())
                .query(Boolean.class)
                .single();
    }

    /**
     * Lets a known agency pass.
     *
     * @throws org.gongkai.rule.RuleBroken when it was never registered
     */
    public void requireKnown(AgencyId agency) {
        boolean known = !AgencyId.INSTALLATION.equals(agency)
                && jdbc.sql("SELECT EXISTS (SELECT FROM desk.aggregate_head WHERE aggregate = ?)")
                        .param(AgencyEvent.streamOf(agency))
                        .query(Boolean.class)
                        .single();
        RecordRule.AGENCY_UNKNOWN.require(known, agency);
    }

    /**
     * Lets an agency pass that takes requests.
     *
     * @throws org.gongkai.rule.RuleBroken when it is unknown, or was abolished
     */
    public void requireActive(AgencyId agency) {
        requireKnown(agency);
        streams.read(AgencyEvent.streamOf(agency)).stream()
                .filter(AgencySucceeded.class::isInstance)
                .findFirst()
                .ifPresent(gone -> {
                    throw SuccessionRule.AGENCY_ABOLISHED.broken(gone.occurredOn());
                });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
