package org.gongkai.query.admin;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.events.AgencyId;
import org.gongkai.query.ledger.Agency;
import org.jspecify.annotations.Nullable;

/** What agencies are called. */
record Names(Map<Integer, String> byNumber) {

    static Names of(List<Agency> agencies) {
        return new Names(agencies.stream()
                .collect(Collectors.toUnmodifiableMap(agency -> agency.id().value(), Agency::name)));
    }

    /** Its name; empty for none. */
    public String of(@Nullable AgencyId agency) {
        return agency == null ? "" : byNumber.getOrDefault(agency.value(), agency.toString());
    }
}
