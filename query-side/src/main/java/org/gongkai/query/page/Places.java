package org.gongkai.query.page;

import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.access.Visitor;
import org.gongkai.access.Visitors;
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
        var others = new ArrayList<Place.Other>();
        @Nullable String name = null;
        for (Agency agency : ledger.agencies(ledger.position())) {
            if (agency.id().value() == number) {
                name = agency.name();
            }
        }
        for (Agency agency : of(reader)) {
            if (agency.id().value() != number) {
                others.add(new Place.Other(agency.id().value(), agency.name()));
            }
        }
        return name == null ? null : new Place(number, name, others);
    }
}
