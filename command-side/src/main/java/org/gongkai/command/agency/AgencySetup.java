package org.gongkai.command.agency;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.gongkai.command.desk.Streams;
import org.gongkai.command.period.Years;
import org.gongkai.command.settings.PolicyBook;
import org.gongkai.command.settings.SettingsBook;
import org.gongkai.events.AgencyId;
import org.gongkai.events.agency.AgencySettings;
import org.gongkai.events.agency.AgencySettingsChanged;
import org.gongkai.events.agency.DeputyNamed;
import org.gongkai.events.policy.PolicySet;
import org.gongkai.rule.chapter.OfficeRule;
import org.jspecify.annotations.Nullable;

/** Decides how an agency is set up: its settings, its policies, who stands in for whom. */
public class AgencySetup {

    private final Streams streams;
    private final SettingsBook settings;
    private final PolicyBook policies;
    private final Years years;
    private final Clock clock;

    /** Over the command side's parts. */
    public AgencySetup(Streams streams, SettingsBook settings, PolicyBook policies, Years years, Clock clock) {
        this.streams = streams;
        this.settings = settings;
        this.policies = policies;
        this.years = years;
        this.clock = clock;
    }

    /** Sets an agency up anew. */
    @CommandHandler
    public void change(ChangeSettings command) {
        AgencySettings after = command.onto(settings.of(command.agency()));
        AgencySettings.BASIC.stream()
                .sorted()
                .forEach(channel -> OfficeRule.BASIC_CHANNEL_STAYS_OPEN.require(
                        after.openChannels().contains(channel), channel));
        requireAbove(command.agency(), after.superior());
        streams.append(new AgencySettingsChanged(command.agency(), after, today()));
    }

    /** Going up from the superior never leads back to the agency. */
    private void requireAbove(AgencyId agency, @Nullable AgencyId superior) {
        Set<AgencyId> below = new HashSet<>(Set.of(agency));
        AgencyId next = superior;
        while (next != null) {
            OfficeRule.SUPERIOR_GOES_ROUND.require(below.add(next), next);
            next = settings.of(next).superior();
        }
    }

    /** Sets a policy for the years that are not closed. */
    @CommandHandler
    public void set(SetPolicy command) {
        boolean all = command.agency().equals(AgencyId.INSTALLATION);
        policies.alter();
        int closed = all ? years.lastClosedAnywhere() : lastClosed(command.agency());
        Integer from = command.fromYear();
        if (from == null && closed > 0) {
            from = closed + 1;
        }
        OfficeRule.POLICY_YEAR_CLOSED.require(from == null || from > closed, text(closed), text(closed + 1));
        streams.append(new PolicySet(
                command.agency(), command.policy().name(), command.value(), from, today(), command.reason()));
    }

    private int lastClosed(AgencyId agency) {
        settings.of(agency); // Refuses an agency nobody registered.
        return years.lastClosed(agency);
    }

    /** Names a deputy. */
    @CommandHandler
    public void name(NameDeputy c) {
        settings.of(c.agency()); // Refuses an agency nobody registered.
        OfficeRule.DEPUTY_IS_ANOTHER.require(!c.handler().equals(c.deputy()), c.handler());
        OfficeRule.DEPUTY_PERIOD_IN_ORDER.require(!c.to().isBefore(c.from()), c.from(), c.to());
        streams.append(new DeputyNamed(c.agency(), c.handler(), c.deputy(), c.from(), c.to(), today()));
    }

    /** A year as it is written: no thousands separator. */
    private static String text(int year) {
        return Integer.toString(year);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
