package org.gongkai.command.web;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.gongkai.command.applicant.Fingerprint;
import org.gongkai.command.applicant.Fingerprints;
import org.gongkai.command.body.BadField;
import org.gongkai.command.body.Body;
import org.gongkai.command.request.Circumstances;
import org.gongkai.command.request.RegisterSubmission;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.request.Channel;
import org.gongkai.events.request.FilingDetail;
import org.gongkai.events.request.MissingItem;
import org.gongkai.events.request.Origin;
import org.gongkai.events.request.ProvisionForm;
import org.gongkai.events.request.ProvisionRoute;
import org.gongkai.events.request.Source;
import org.gongkai.events.request.SourceKind;
import org.gongkai.events.sealed.Applicant;
import org.gongkai.events.sealed.KeyVault;
import org.gongkai.events.sealed.Sealed;
import org.gongkai.events.sealed.Sealer;
import org.jspecify.annotations.Nullable;

/** A filing as it is typed in: its dates completed by the channel's rule, its personal data sealed at the door. */
class Intake {

    private static final int SUMMARY = 60;
    private static final String NO_SUMMARY = "（未填概要）";

    private final KeyVault vault;
    private final Sealer sealer;
    private final Fingerprints fingerprints;

    Intake(KeyVault vault, Fingerprints fingerprints) {
        this.vault = vault;
        this.sealer = new Sealer(vault);
        this.fingerprints = fingerprints;
    }

    /**
     * A filing taken in.
     *
     * @param fingerprint by which a repeat is recognised, taken before everything personal was sealed
     */
    record Taken(RegisterSubmission command, Fingerprint fingerprint) {}

    /**
     * The body of a registration.
     *
     * @param submittedOn may be left out where arrivedOn is given, and the other way round
     * @param summary at most 60 characters, 不写个人信息; may be left out
     * @param authorised whether an agent's power of attorney is there
     * @param identityShown whether proof of identity is there, where its number was not written down
     * @param missing what the clerk finds missing besides what can be seen from the fields
     */
    record Filing(
            AgencyId agency,
            Channel channel,
            @Nullable LocalDate submittedOn,
            @Nullable LocalDate arrivedOn,
            @Nullable LocalDate confirmedOn,
            @Nullable String confirmedHow,
            Column category,
            @Nullable String summary,
            @Nullable String content,
            @Nullable Applicant applicant,
            @Nullable Origin origin,
            @Nullable String requestNo,
            @Nullable SourceKind source,
            @Nullable String externalNo,
            @Nullable ProvisionForm form,
            @Nullable ProvisionRoute route,
            @Nullable String filledInBy,
            @Nullable Boolean represented,
            @Nullable Boolean authorised,
            @Nullable Integer applicants,
            @Nullable Boolean identityShown,
            @Nullable Set<MissingItem> missing) {}

    Taken read(Body body, boolean dryRun) {
        Filing f = body.as(Filing.class);
        return new Taken(command(f, body.given(), dryRun), fingerprints.of(f.agency(), f.applicant(), f.content()));
    }

    private RegisterSubmission command(Filing f, Circumstances given, boolean dryRun) {
        String summary = f.summary() == null ? NO_SUMMARY : f.summary();
        requireShort("summary", summary);
        LocalDate submittedOn = either(f.submittedOn(), f.arrivedOn(), f.confirmedOn());
        LocalDate arrivedOn = either(f.arrivedOn(), f.submittedOn(), f.confirmedOn());
        UUID subject = dryRun ? null : subject(f);
        return new RegisterSubmission(
                new RequestId(UUID.randomUUID()),
                f.agency(),
                f.channel(),
                submittedOn,
                arrivedOn,
                f.confirmedOn(),
                f.confirmedHow() == null ? "" : f.confirmedHow(),
                f.category(),
                summary,
                sealed(subject, f.applicant()),
                sealed(subject, f.content()),
                detail(f),
                f.origin() == null ? Origin.NEW : f.origin(),
                f.requestNo(),
                given);
    }

    private static FilingDetail detail(Filing f) {
        Source source = f.source() == null ? null : new Source(f.source(), f.externalNo());
        return new FilingDetail(
                source,
                f.form(),
                f.route(),
                f.filledInBy(),
                Boolean.TRUE.equals(f.represented()),
                f.applicants() == null ? 1 : f.applicants(),
                Missing.of(f));
    }

    /** A summary serves lists; what is longer belongs into the sealed content. */
    static void requireShort(String field, String summary) {
        if (summary.length() > SUMMARY) {
            throw new BadField(
                    field, "内容概要不超过 60 字。", "The summary has at most 60 characters, found " + summary.length() + ".");
        }
    }

    /** The applicant's random id, whose key is made now; null when nothing personal was given. */
    private @Nullable UUID subject(Filing f) {
        if (f.applicant() == null && f.content() == null) {
            return null;
        }
        UUID subject = UUID.randomUUID();
        vault.create(subject);
        return subject;
    }

    private @Nullable Sealed sealed(@Nullable UUID subject, @Nullable Object secret) {
        return subject == null || secret == null ? null : sealer.seal(subject, secret);
    }

    private static LocalDate either(@Nullable LocalDate first, @Nullable LocalDate second, @Nullable LocalDate third) {
        if (first != null) {
            return first;
        }
        if (second != null) {
            return second;
        }
        if (third != null) {
            return third;
        }
        throw new BadField(
                "submittedOn",
                "请填写提交日期 submittedOn 或到达日期 arrivedOn。",
                "Give the day of submission (submittedOn) or of arrival (arrivedOn).");
    }
}
