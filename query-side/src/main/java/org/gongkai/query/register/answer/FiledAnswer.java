package org.gongkai.query.register.answer;

import java.util.List;
import org.gongkai.events.request.CorrectionKind;
import org.gongkai.events.request.FilingDetail;
import org.gongkai.events.request.MissingItem;
import org.gongkai.events.request.ProvisionForm;
import org.gongkai.events.request.ProvisionRoute;
import org.gongkai.events.request.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * How a request was filed (art 29).
 *
 * @param source the very place it came in at; null when not known
 * @param externalNo its number there; null when none
 * @param form the form wanted; null when the applicant did not say
 * @param route the route wanted; null when the applicant did not say
 * @param filledInBy who wrote an oral request down
 * @param represented whether an agent files it
 * @param applicants how many people file it jointly
 * @param missing what the filing lacked
 */
public record FiledAnswer(
        @Nullable SourceKind source,
        @Nullable Label sourceLabel,
        @Nullable String externalNo,
        @Nullable ProvisionForm form,
        @Nullable Label formLabel,
        @Nullable ProvisionRoute route,
        @Nullable Label routeLabel,
        @Nullable String filledInBy,
        boolean represented,
        int applicants,
        List<Lacking> missing) {

    /** What the law wants in a filing and this one lacked, and on which ground a correction can be asked for. */
    public record Lacking(MissingItem code, CorrectionKind kind, String zh, String en) {

        static Lacking of(MissingItem item) {
            return new Lacking(item, item.kind(), item.zh(), item.en());
        }
    }

    static FiledAnswer of(FilingDetail detail) {
        var source = detail.source();
        return new FiledAnswer(
                source == null ? null : source.kind(),
                source == null ? null : Label.of(source.kind()),
                source == null ? null : source.externalNo(),
                detail.form(),
                Label.orNull(detail.form()),
                detail.route(),
                Label.orNull(detail.route()),
                detail.filledInBy(),
                detail.represented(),
                detail.applicants(),
                detail.missing().stream().map(Lacking::of).toList());
    }
}
