package org.gongkai.query.document.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.gongkai.query.directory.Directory;
import org.gongkai.query.ledger.Agency;
import org.gongkai.query.register.Search;
import org.gongkai.query.register.web.SearchParameters;
import org.gongkai.query.report.AsOf;
import org.gongkai.query.search.SealedSearch;

/** Reads what a list to be printed is filtered by. */
final class Finding {

    private final Directory directory;
    private final SealedSearch sealed;
    private final Clock clock;

    Finding(Directory directory, SealedSearch sealed, Clock clock) {
        this.directory = directory;
        this.sealed = sealed;
        this.clock = clock;
    }

    /**
     * What was asked for.
     *
     * @param sealed requests in whose sealed data the text was found
     */
    record Asked(Agency agency, Search search, List<UUID> sealed, LocalDate today) {}

    /** The filters as they stand in the address, of this agency alone. */
    Asked in(String agency, Map<String, String> filters) {
        var of = directory.required(agency);
        var today = LocalDate.now(clock.withZone(AsOf.ZONE));
        var given = new TreeMap<>(filters);
        given.remove("lang");
        given.put("agency", of.id().toString());
        var search = SearchParameters.read(given, today);
        return new Asked(of, search, sealed.find(search.agency(), search.text()).requests(), today);
    }
}
