package org.gongkai.query.docket.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.gongkai.events.AgencyId;
import org.gongkai.query.register.CaseRow;
import org.gongkai.query.register.Register;
import org.gongkai.query.register.Search;

/** Finds requests of one agency to be linked to a case: by number, summary or whatever else the register searches. */
final class Picking {

    /** So many are offered; whoever does not find his types more of the number. */
    private static final int OFFERED = 8;

    private static final Search.Office ANY = new Search.Office(null, null, null, null, null);

    private final Register register;
    private final AgencyId agency;

    Picking(Register register, AgencyId agency) {
        this.register = register;
        this.agency = agency;
    }

    /** Those picked already, by their ids; what is no request of the agency is left out. */
    List<CaseRow> of(List<String> ids) {
        return ids.stream()
                .map(Picking::parsed)
                .flatMap(Optional::stream)
                .map(id -> register.chronicle(id).orElse(null))
                .filter(Objects::nonNull)
                .map(chronicle -> chronicle.row())
                .filter(row -> row.agency() == agency.value())
                .toList();
    }

    /** The newest requests that fit the text and are not picked yet. */
    List<CaseRow> fitting(String text, List<UUID> sealed, List<CaseRow> picked) {
        if (text.isBlank()) {
            return List.of();
        }
        var search = new Search(
                agency.value(),
                null,
                null,
                text.strip(),
                null,
                null,
                ANY,
                Search.Kind.ANY,
                Search.Order.NEWEST_FIRST,
                1,
                OFFERED);
        return register.list(search, sealed).rows().stream()
                .filter(row -> picked.stream().noneMatch(p -> p.requestId().equals(row.requestId())))
                .toList();
    }

    private static Optional<UUID> parsed(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
