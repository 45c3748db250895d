package org.gongkai.query.archive;

import java.time.LocalDate;
import org.gongkai.events.Labelled;
import org.jspecify.annotations.Nullable;

/**
 * A paper in a file, as the contents list has it.
 *
 * @param by who made it: the applicant, the agency, or another body by name
 * @param number its document number; empty when it has none
 * @param title what it is
 * @param detail what makes it this one, after the title; empty when nothing does
 * @param on the day it is of
 * @param step the number of the request's step it came with; null for a file kept with the request as such
 */
public record Paper(
        By by,
        String number,
        Labelled title,
        String detail,
        LocalDate on,
        @Nullable Long step) {

    /** Who made a paper. */
    public enum By {
        APPLICANT,
        AGENCY,
        OTHERS
    }
}
