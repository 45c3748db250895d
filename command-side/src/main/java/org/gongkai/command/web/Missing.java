package org.gongkai.command.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongkai.events.request.MissingItem;
import org.gongkai.events.request.Origin;
import org.gongkai.events.request.ProvisionRoute;
import org.gongkai.events.sealed.Applicant;
import org.jspecify.annotations.Nullable;

/** What the law wants in a filing (art 29(2)) and this one lacks: what a correction can be asked for. */
final class Missing {

    private Missing() {}

    static List<MissingItem> of(Intake.Filing f) {
        var missing = EnumSet.noneOf(MissingItem.class);
        if (f.applicant() != null) {
            ofApplicant(f, f.applicant(), missing);
        } else if (f.origin() != Origin.LEGACY) {
            missing.addAll(List.of(MissingItem.NAME, MissingItem.IDENTITY, MissingItem.CONTACT));
        }
        if (Boolean.TRUE.equals(f.represented()) && !Boolean.TRUE.equals(f.authorised())) {
            missing.add(MissingItem.AUTHORITY);
        }
        if (f.origin() != Origin.LEGACY) {
            ofProvision(f, missing);
        }
        if (f.missing() != null) {
            missing.addAll(f.missing());
        }
        return List.copyOf(missing);
    }

    private static void ofApplicant(Intake.Filing f, Applicant applicant, Set<MissingItem> missing) {
        add(blank(applicant.name()), MissingItem.NAME, missing);
        boolean shown = Boolean.TRUE.equals(f.identityShown());
        add(blank(applicant.identityNo()) && !shown, MissingItem.IDENTITY, missing);
        add(blank(applicant.contact()), MissingItem.CONTACT, missing);
        boolean byPost = f.route() == ProvisionRoute.POST;
        add(byPost && blank(applicant.address()), MissingItem.ADDRESS, missing);
    }

    private static void ofProvision(Intake.Filing f, Set<MissingItem> missing) {
        add(f.form() == null, MissingItem.FORM, missing);
        add(f.route() == null, MissingItem.ROUTE, missing);
    }

    private static void add(boolean lacks, MissingItem item, Set<MissingItem> missing) {
        if (lacks) {
            missing.add(item);
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
