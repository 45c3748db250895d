package org.gongkai.query.letter.web;

import java.util.List;
import java.util.UUID;
import org.gongkai.casefile.fact.Decision;
import org.gongkai.events.RequestId;
import org.gongkai.events.request.RepeatLinked;
import org.gongkai.letter.LetterKind;
import org.gongkai.query.letter.LetterCase;
import org.gongkai.query.letter.Letters;
import org.gongkai.query.letter.Offer;
import org.gongkai.query.letter.adopted.Templates;
import org.gongkai.query.letter.field.Values;
import org.gongkai.query.letter.template.Template;
import org.gongkai.query.office.Offices;
import org.gongkai.query.problem.Refused;
import org.gongkai.query.register.Chronicle;
import org.gongkai.query.register.Register;
import org.gongkai.query.vault.Applicants;
import org.jspecify.annotations.Nullable;

/** Writes letters of requests. */
public final class LetterDesk {

    private final Register register;
    private final Offices offices;
    private final Applicants applicants;
    private final Templates templates;

    LetterDesk(Register register, Offices offices, Applicants applicants, Templates templates) {
        this.register = register;
        this.offices = offices;
        this.applicants = applicants;
        this.templates = templates;
    }

    /**
     * A letter, ready to be printed.
     *
     * @param kind which
     * @param fileName of the letter and the request's number, and nobody's name
     * @param filled the document, and what is left to fill in
     */
    public record Letter(LetterKind kind, String fileName, Template.Filled filled) {}

    /**
     * Which letters of a request can be printed, the likeliest first.
     *
     * @throws Refused when there is no such request
     */
    public LettersAnswer list(String id) {
        LetterCase request = request(id, null);
        var agency = request.facts().agency();
        return LettersAnswer.of(
                request,
                Letters.availableFor(request),
                kind -> templates.of(agency, kind).blanks(Values.of(kind, request)));
    }

    /**
     * One letter of a request.
     *
     * @param consultation which consultation it is about; null for the last
     * @throws Refused when there is no such request, or the letter does not fit it
     */
    public Letter write(String id, LetterKind kind, @Nullable Integer consultation) {
        return write(request(id, consultation), kind);
    }

    /**
     * One letter of a request of this agency.
     *
     * @throws Refused when it is another agency's, or the letter does not fit it
     */
    Letter write(int agency, String id, LetterKind kind) {
        LetterCase request = request(id, null);
        if (request.facts().agency().value() != agency) {
            throw Refused.notFound(
                    "request", "本机关没有编号为 %s 的申请。".formatted(id), "This agency has no request %s.".formatted(id));
        }
        return write(request, kind);
    }

    private Letter write(LetterCase request, LetterKind kind) {
        List<LetterKind> offered =
                Letters.availableFor(request).stream().map(Offer::kind).toList();
        if (!offered.contains(kind)) {
            throw Refused.conflict(
                    "kind",
                    "该申请目前不能出具《%s》：没有相应的办理记录，也不在可以办理的阶段。".formatted(kind.zh()),
                    "There is no “%s” for this request as it stands.".formatted(kind.en()));
        }
        var template = templates.of(request.facts().agency(), kind);
        return new Letter(kind, fileName(kind, request), template.fill(Values.of(kind, request)));
    }

    /** What no file system refuses. */
    static String fileName(LetterKind kind, LetterCase request) {
        var receipt = request.facts().receipt();
        String number = receipt == null ? request.facts().requestId().toString() : receipt.requestNo();
        return (kind.zh() + "-" + number).replaceAll("[\\\\/:*?\"<>|\\s]", "-") + ".docx";
    }

    private LetterCase request(String id, @Nullable Integer consultation) {
        Chronicle chronicle = register.required(id);
        var facts = chronicle.file().facts();
        return new LetterCase(
                chronicle,
                offices.settings(facts.agency()),
                offices.policies(facts.agency()),
                applicants.open(facts.filing()),
                facts.consultations().stream().map(applicants::open).toList(),
                earlier(chronicle),
                consultation);
    }

    /** The reply a repeat repeats, where it is one of the same agency and of this log (条例第三十六条第（六）项). */
    private LetterCase.@Nullable Earlier earlier(Chronicle chronicle) {
        RequestId earlier = chronicle
                .counting(RepeatLinked.class)
                .reduce((a, b) -> b)
                .map(RepeatLinked::earlier)
                .orElse(null);
        if (earlier == null) {
            return null;
        }
        UUID id = earlier.value();
        var facts = register.required(id.toString()).file().facts();
        Decision decision = facts.decision();
        boolean ours = facts.agency().equals(chronicle.file().facts().agency());
        return decision == null || !ours ? null : new LetterCase.Earlier(decision.documentNo(), decision.decidedOn());
    }
}
