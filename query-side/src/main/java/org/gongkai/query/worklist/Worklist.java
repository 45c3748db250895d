package org.gongkai.query.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.gongkai.events.AgencyId;
import org.gongkai.query.register.CaseRow;
import org.gongkai.query.register.Register;
import org.gongkai.query.register.web.SearchParameters;
import org.gongkai.query.report.AsOf;
import org.gongkai.query.search.SealedSearch;
import org.gongkai.query.sql.Sql;

/** Reads a page of an agency's list. */
final class Worklist {

    private static final String CHOICES = Sql.of(Worklist.class, "choices.sql");
    private static final String YEARS = Sql.of(Worklist.class, "years.sql");

    private final Register register;
    private final SealedSearch sealed;
    private final Names names;
    private final Clock clock;

    Worklist(Register register, SealedSearch sealed, Names names, Clock clock) {
        this.register = register;
        this.sealed = sealed;
        this.names = names;
        this.clock = clock;
    }

    /** The page asked for by the filters as they stand in the address. */
    WorklistView of(AgencyId agency, Address address) {
        LocalDate today = LocalDate.now(clock.withZone(AsOf.ZONE));
        var given = new TreeMap<>(address.given());
        given.put("agency", agency.toString());
        var search = SearchParameters.read(given, today);
        var found = sealed.find(search.agency(), search.text());
        var page = register.list(search, found.requests());
        Map<UUID, String> asking =
                names.of(page.rows().stream().map(CaseRow::requestId).toList());
        return new WorklistView(
                address,
                today,
                page.total(),
                search.page(),
                search.size(),
                found.complete(),
                page.rows().stream()
                        .map(row -> Line.of(row, asking.getOrDefault(row.requestId(), ""), today))
                        .toList(),
                choices(agency));
    }

    private WorklistView.Choices choices(AgencyId agency) {
        return new WorklistView.Choices(years(agency), choices(agency, "section"), choices(agency, "handler"));
    }

    private List<String> choices(AgencyId agency, String column) {
        return register.sql(CHOICES.replace("{column}", column))
                .param("agency", agency.value())
                .query((row, n) -> row.getString(1))
                .list();
    }

    private List<Integer> years(AgencyId agency) {
        var years = new ArrayList<Integer>();
        register.sql(YEARS).param("agency", agency.value()).query(row -> {
            for (int year = row.getInt("last"); year >= row.getInt("first") && year > 0; year--) {
                years.add(year);
            }
        });
        return years;
    }
}
