package org.gongkai.query.worklist;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.query.register.CaseRow;

/**
 * A request in the list.
 *
 * @param applicant who asks; empty when the name cannot be shown
 * @param overdue whether it is open and was due before today
 */
public record Line(CaseRow row, String applicant, boolean overdue) {

    static Line of(CaseRow row, String applicant, LocalDate today) {
        return new Line(
                row,
                applicant,
                row.state().isOpen() && row.dueOn() != null && row.dueOn().isBefore(today));
    }

    /** Who handles it, with the section; empty while nobody does. */
    public String hands() {
        return Stream.of(row.desk().handler(), row.desk().section())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("，"));
    }
}
