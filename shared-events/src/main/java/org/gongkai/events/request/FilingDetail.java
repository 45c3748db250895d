package org.gongkai.events.request;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What else is known about a filing (art 29).
 *
 * @param source the very place it came in at, with its number there; null when not known
 * @param form the form wanted; null when the applicant did not say
 * @param route the route wanted; null when the applicant did not say
 * @param filledInBy who wrote an oral request down for the applicant; null for any other
 * @param represented whether an agent files it
 * @param applicants how many people file it jointly, from 1; it counts in the column of the first
 * @param missing what the law wants in a filing and this one lacks: what a correction can be asked for
 */
public record FilingDetail(
        @Nullable Source source,
        @Nullable ProvisionForm form,
        @Nullable ProvisionRoute route,
        @Nullable String filledInBy,
        boolean represented,
        int applicants,
        List<MissingItem> missing) {

    /** Nothing more is known. */
    public static final FilingDetail NONE = new FilingDetail(null, null, null, null, false, 1, List.of());

    public FilingDetail {
        missing = missing == null ? List.of() : List.copyOf(missing);
    }
}
