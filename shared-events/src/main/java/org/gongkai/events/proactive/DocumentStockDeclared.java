package org.gongkai.events.proactive;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.events.AgencyId;
import org.jspecify.annotations.Nullable;

/**
 * How many documents were in force when the year began: once before the registry is kept here, and again when a
 * clean-up (清理) found that the count was wrong.
 *
 * @param year the statistical year
 * @param kind rules or normative documents
 * @param inForce in force when the year began, from 0
 * @param source who says so, for instance the justice department
 * @param note why it differs from what the registry came to; null when it is the first
 * @param declaredOn the day
 * @param entries what the stock changes by; 0 when it was right
 */
public record DocumentStockDeclared(
        AgencyId agency,
        int year,
        DocumentKind kind,
        long inForce,
        String source,
        @Nullable String note,
        LocalDate declaredOn,
        List<ProactiveEntry> entries)
        implements ProactiveEvent {

    public DocumentStockDeclared {
        entries = List.copyOf(entries);
    }

    @Override
    public LocalDate occurredOn() {
        return declaredOn;
    }
}
