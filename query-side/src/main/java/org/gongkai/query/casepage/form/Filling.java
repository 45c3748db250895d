package org.gongkai.query.casepage.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gongkai.casefile.Consultation;
import org.gongkai.casefile.Facts;
import org.gongkai.casefile.fact.Fee;
import org.gongkai.casefile.fact.Handling;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.DraftKind;
import org.gongkai.events.request.MissingItem;
import org.gongkai.query.attachment.AttachmentAnswer;
import org.gongkai.query.casepage.form.FormView.FieldView;
import org.gongkai.query.register.advice.Guidance;
import org.jspecify.annotations.Nullable;

/**
 * Fills a form with what the file already knows, so that a clerk types nothing twice.
 *
 * @param asked who was asked, by name
 * @param step the line of the timeline it was opened from; null for none
 * @param files what lies with the request
 * @param agencies all other agencies
 */
public record Filling(
        Facts facts,
        List<Consultation> asked,
        LocalDate today,
        @Nullable Long step,
        List<AttachmentAnswer> files,
        List<Choice> agencies) {

    /** The form as it is drawn for this request. */
    public FormView of(StepForm form) {
        return new FormView(
                form,
                "/api/requests/" + facts.requestId() + "/" + form.command(),
                facts.nextConsultation(),
                form.fields().stream().map(field -> drawn(form, field)).toList());
    }

    private FieldView drawn(StepForm form, Field field) {
        return new FieldView(
                field.name(),
                field.label(),
                field.input().getClass().getSimpleName().toLowerCase(Locale.ROOT),
                field.required(),
                field.wide(),
                field.shows(),
                field.hint(),
                values(form, field),
                choices(field.input()));
    }

    private List<Choice> choices(Input input) {
        return switch (input) {
            case Input.Chips few -> few.choices();
            case Input.Pick many -> many.choices();
            case Input.Ticks any -> any.choices();
            case Input.Asked who -> consultations();
            case Input.Agency agency -> agencies;
            case Input.Scan scan -> files.stream().map(Filling::choice).toList();
            default -> List.of();
        };
    }

    /** Those still open first: they are what a clerk means. */
    private List<Choice> consultations() {
        return Stream.concat(
                        asked.stream().filter(Consultation::isOpen),
                        asked.stream().filter(c -> !c.isOpen()))
                .map(c -> new Choice(
                        String.valueOf(c.number()),
                        c.number() + "．" + c.party() + "（" + c.sentOn() + "）",
                        c.number() + ". " + c.party() + " (" + c.sentOn() + ")"))
                .toList();
    }

    private static Choice choice(AttachmentAnswer file) {
        String name = file.name() == null ? file.attachment().toString() : file.name();
        return new Choice(
                file.attachment().toString(),
                file.purpose().zh() + "：" + name,
                file.purpose().en() + ": " + name);
    }

    private List<String> values(StepForm form, Field field) {
        if (form.command().equals("request-correction") && !field.name().equals("issuedOn")) {
            return correction(field.name());
        }
        @Nullable String known = known(form.command(), field.name());
        if (known != null) {
            return List.of(known);
        }
        if (field.input() instanceof Input.Day day && day.today() && (field.required() || field.shows() != null)) {
            return List.of(today.toString());
        }
        return field.value() == null ? List.of() : List.of(field.value());
    }

    /** What the filing itself lacks is what is asked for. */
    private List<String> correction(String field) {
        List<MissingItem> missing =
                facts.filing().detail().missing().stream().sorted().toList();
        return switch (field) {
            case "kinds" ->
                missing.stream().map(item -> item.kind().name()).distinct().toList();
            case "items" -> missing.isEmpty() ? List.of() : List.of(Guidance.lines(missing));
            default -> List.of();
        };
    }

    private @Nullable String known(String command, String field) {
        return switch (command + "/" + field) {
            case "finish/outcome", "decide/outcome" -> outcome(facts.handling().reply());
            case "amend-outcome/to" ->
                facts.outcome() == null ? null : facts.outcome().name();
            case "amend-summary/to" -> facts.filing().summary();
            case "amend-category/to" -> facts.filing().category().name();
            case "amend-receipt-date/to" -> receivedOn();
            case "finish/repeatOf", "decide/repeatOf" -> facts.dossier().repeatOf();
            case "assign/section", "record-section-opinion/section" ->
                facts.handling().section();
            case "assign/handler", "record-section-opinion/by" ->
                facts.handling().handler();
            case "record-payment/amount" -> amount(facts.openFee());
            case "sign-draft/kind", "approve-draft/kind", "return-draft/kind" -> draft().name();
            case "submit-correction/channel" -> facts.filing().channel().name();
            case "amend-step-date/step", "retract-step/step" -> step == null ? null : String.valueOf(step);
            default -> null;
        };
    }

    private static @Nullable String outcome(Handling.@Nullable Paper draft) {
        Outcome proposed = draft == null ? null : draft.outcome();
        return proposed == null ? null : proposed.name();
    }

    private @Nullable String receivedOn() {
        var receipt = facts.receipt();
        return receipt == null ? null : receipt.receivedOn().toString();
    }

    private static @Nullable String amount(@Nullable Fee fee) {
        return fee == null ? null : String.valueOf(fee.amount());
    }

    /** The draft that waits for a signature. */
    private DraftKind draft() {
        Handling.Paper extension = facts.handling().extension();
        boolean waiting = extension != null
                && (extension.stage() == Handling.Stage.PROPOSED || extension.stage() == Handling.Stage.APPROVED);
        return waiting && facts.handling().reply() == null ? DraftKind.EXTENSION : DraftKind.REPLY;
    }
}
