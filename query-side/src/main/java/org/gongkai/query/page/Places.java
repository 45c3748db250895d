package org.gongkai.query.page;

import java.security.Principal;
import java.util.List;
import org.gongkai.access.Visitor;
import org.gongkai.access.Visitors;
import org.gongkai.events.AgencyId;
import org.gongkai.query.ledger.Agency;
import org.gongkai.query.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/** Which agencies a reader may look at, and which one a page is about. */
public final class Places {

    private final Ledger ledger;

    /** The agencies of this ledger. */
    public Places(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Every agency, in order of number. */
    public List<Agency> all() {
        return ledger.agencies(ledger.position());
    }

    /** The agencies the reader has business with, in order of number; none for nobody. */
    public List<Agency> of(@Nullable Principal reader) {
        Visitor visitor = Visitors.of(reader);
        return visitor == null
                ? List.of()
                : ledger.agencies(ledger.position()).stream()
                        .filter(agency -> visitor.grants().stream()
                                .anyMatch(grant -> grant.at(agency.id().value())))
                        .toList();
    }

    /** The place with this number; null when there is no such agency. */
    public @Nullable Place at(int number, @Nullable Principal reader) {
        return ledger.agency(new AgencyId(number), ledger.position())
                .map(agency -> place(agency, of(reader)))
                .orElse(null);
    }

    /** The place with this number if the reader belongs there, else the only one he belongs to, else null. */
    @Nullable
    Place last(int number, @Nullable Principal reader) {
        List<Agency> his = of(reader);
        Agency only = his.size() == 1 ? his.getFirst() : null;
        Agency here = his.stream()
                .filter(agency -> agency.id().value() == number)
                .findFirst()
                .orElse(only);
        return here == null ? null : place(here, his);
    }

    private static Place place(Agency here, List<Agency> his) {
        return new Place(
                here.id().value(),
                here.name(),
                his.stream()
                        .filter(agency -> !agency.id().equals(here.id()))
                        .map(agency -> new Place.Other(agency.id().value(), agency.name()))
                        .toList());
    }
}
