package org.gongkai.query.checklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.casefile.State;
import org.gongkai.events.AgencyId;
import org.gongkai.query.register.Register;
import org.gongkai.query.sql.Sql;

/** Finds what was left undone about an agency's requests of a year. */
final class LooseEnds {

    private static final String SELECT = Sql.of(LooseEnds.class, "loose-ends.sql");

    private static final String OPEN =
            Stream.of(State.values()).filter(State::isOpen).map(State::name).collect(Collectors.joining(",", "{", "}"));

    private final Register register;

    LooseEnds(Register register) {
        this.register = register;
    }

    List<Item> of(AgencyId agency, int year, LocalDate today) {
        var found = new EnumMap<LooseEnd, List<Item.About>>(LooseEnd.class);
        register.sql(SELECT)
                .param("agency", agency.value())
                .param("firstDay", LocalDate.of(year, 1, 1))
                .param("lastDay", LocalDate.of(year, 12, 31))
                .param("today", today)
                .param("open", OPEN)
                .query(row -> {
                    var id = row.getObject("request_id", UUID.class);
                    var about = new Item.About(
                            id, row.getString("request_no"), row.getString("summary"), "/requests/" + id);
                    found.computeIfAbsent(LooseEnd.valueOf(row.getString("code")), end -> new ArrayList<>())
                            .add(about);
                });
        return found.entrySet().stream().map(LooseEnds::item).toList();
    }

    private static Item item(Map.Entry<LooseEnd, List<Item.About>> found) {
        LooseEnd end = found.getKey();
        var requests = found.getValue();
        return new Item(
                end.name(),
                Item.Level.LOOK,
                requests.size(),
                requests.size() + " " + end.zh(),
                requests.size() + " " + end.en(),
                requests.getFirst().where(),
                requests.stream().limit(Item.SHOWN).toList());
    }
}
