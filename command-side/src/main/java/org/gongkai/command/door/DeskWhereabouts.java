package org.gongkai.command.door;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.gongkai.access.Whereabouts;
import org.gongkai.command.settings.SettingsBook;
import org.gongkai.events.AgencyId;
import org.gongkai.events.agency.AgencyEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where things lie, from the desk's own index: a request registered a moment ago is known. */
final class DeskWhereabouts implements Whereabouts {

    private final JdbcClient jdbc;
    private final SettingsBook settings;

    DeskWhereabouts(JdbcClient jdbc, SettingsBook settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    @Override
    public Map<UUID, Integer> of(Collection<UUID> ids) {
        var agencies = new HashMap<UUID, Integer>();
        jdbc.sql("SELECT aggregate, agency FROM desk.aggregate_head WHERE aggregate = ANY (?)")
                .param(ids.toArray(UUID[]::new))
                .query(row -> {
                    agencies.put(row.getObject("aggregate", UUID.class), row.getInt("agency"));
                });
        return agencies;
    }

    @Override
    public OptionalInt ofRecord(long position) {
        return jdbc.sql("SELECT agency FROM log.event WHERE position = ?")
                .param(position)
                .query(Integer.class)
                .optional()
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    @Override
    public Set<Integer> above(int agency) {
        var above = new HashSet<>(jdbc.sql("SELECT DISTINCT parent FROM desk.membership WHERE member = ?")
                .param(agency)
                .query(Integer.class)
                .set());
        if (isRegistered(agency)) {
            AgencyId superior = settings.of(new AgencyId(agency)).superior();
            if (superior != null) {
                above.add(superior.value());
            }
        }
        return above;
    }

    private boolean isRegistered(int agency) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM desk.aggregate_head WHERE aggregate = ?)")
                .param(AgencyEvent.streamOf(new AgencyId(agency)))
                .query(Boolean.class)
                .single();
    }
}
