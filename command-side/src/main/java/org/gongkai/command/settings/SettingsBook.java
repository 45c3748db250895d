package org.gongkai.command.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.command.desk.Streams;
import org.gongkai.events.AgencyId;
import org.gongkai.events.Event;
import org.gongkai.events.agency.AgencyEvent;
import org.gongkai.events.agency.AgencySettings;
import org.gongkai.events.agency.DeputyNamed;
import org.gongkai.rule.chapter.RecordRule;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How each agency is set up now, and who stands in for whom. */
public class SettingsBook {

    private record Page(@Nullable AgencySettings settings, List<DeputyNamed> deputies) {}

    private final Remembered<Page> pages;

    /** Over the command side's pool, whose transactions it joins. */
    public SettingsBook(Streams streams, JdbcClient jdbc) {
        pages = new Remembered<>(streams, jdbc, agency -> List.of(AgencyEvent.streamOf(agency)), SettingsBook::page);
    }

    private static Page page(List<Event> events) {
        AgencySettings settings = null;
        for (Event event : events) {
            settings = AgencySettings.after(settings, event);
        }
        var deputies = events.stream()
                .filter(DeputyNamed.class::isInstance)
                .map(DeputyNamed.class::cast)
                .toList();
        return new Page(settings, deputies);
    }

    /**
     * How the agency is set up.
     *
     * @throws org.gongkai.rule.RuleBroken when it was never registered
     */
    public AgencySettings of(AgencyId agency) {
        AgencySettings settings = pages.of(agency).settings();
        if (settings == null) {
            throw RecordRule.AGENCY_UNKNOWN.broken(agency);
        }
        return settings;
    }

    /** Who stands in for a handler on this day; of several named the last one. */
    public Optional<String> deputy(AgencyId agency, String handler, LocalDate day) {
        return pages.of(agency).deputies().reversed().stream()
                .filter(named -> named.handler().equals(handler) && named.holdsOn(day))
                .map(DeputyNamed::deputy)
                .findFirst();
    }
}
