package org.gongkai.query.vault;

import java.io.UncheckedIOException;
import java.util.Optional;
import org.gongkai.casefile.Consultation;
import org.gongkai.casefile.Filing;
import org.gongkai.events.sealed.Applicant;
import org.gongkai.events.sealed.SealBroken;
import org.gongkai.events.sealed.Sealed;
import org.gongkai.events.sealed.Sealer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;

/** Opens what a request keeps sealed, for the eyes of whoever may see the request. */
public final class Applicants {

    private final @Nullable Sealer sealer;

    /** Opens with this; with null everything stays sealed. */
    Applicants(@Nullable Sealer sealer) {
        this.sealer = sealer;
    }

    /** How it went. */
    public enum Seal {
        /** Nothing personal was recorded. */
        NONE,
        /** All that is sealed could be opened. */
        OPEN,
        /** The applicant's key was deleted, and the data with it. */
        ERASED,
        /** It cannot be opened now: no vault or master key here, or it was tampered with. */
        CLOSED
    }

    /**
     * Personal data, opened.
     *
     * @param seal how it went
     * @param applicant who asks; null unless opened
     * @param content the applicant's own words; null unless opened
     */
    public record Opened(
            Seal seal,
            @Nullable Applicant applicant,
            @Nullable String content) {

        static Opened nothing(Seal seal) {
            return new Opened(seal, null, null);
        }
    }

    /** What is sealed in a filing. Never throws for what cannot be opened. */
    public Opened open(Filing filing) {
        if (filing.applicant() == null && filing.content() == null) {
            return Opened.nothing(Seal.NONE);
        }
        if (sealer == null) {
            return Opened.nothing(Seal.CLOSED);
        }
        try {
            return opened(sealer, filing);
        } catch (SealBroken | DataAccessException | UncheckedIOException e) {
            return Opened.nothing(Seal.CLOSED);
        }
    }

    /** A free text kept under an applicant's key; null when it was erased or does not open now, never refused. */
    public @Nullable String open(Sealed text) {
        return openText(text).value();
    }

    /** A consultation by the name of the person asked, as far as that is sealed and opens now; for display only. */
    public Consultation open(Consultation asked) {
        Sealed name = asked.name();
        String opened = name == null ? null : open(name);
        return asked.of(opened == null ? asked.party() : opened);
    }

    /**
     * One sealed text, opened.
     *
     * @param value null unless opened
     */
    public record OpenedText(Seal seal, @Nullable String value) {}

    /** One sealed text, and how its opening went. Never throws for what cannot be opened. */
    public OpenedText openText(Sealed text) {
        if (sealer == null) {
            return new OpenedText(Seal.CLOSED, null);
        }
        try {
            return sealer.open(text, String.class)
                    .map(value -> new OpenedText(Seal.OPEN, value))
                    .orElseGet(() -> new OpenedText(Seal.ERASED, null));
        } catch (SealBroken | DataAccessException | UncheckedIOException e) {
            return new OpenedText(Seal.CLOSED, null);
        }
    }

    private static Opened opened(Sealer sealer, Filing filing) {
        var applicant = open(sealer, filing.applicant(), Applicant.class);
        var content = open(sealer, filing.content(), String.class);
        boolean erased =
                (filing.applicant() != null && applicant.isEmpty()) || (filing.content() != null && content.isEmpty());
        return new Opened(erased ? Seal.ERASED : Seal.OPEN, applicant.orElse(null), content.orElse(null));
    }

    private static <T> Optional<T> open(Sealer sealer, @Nullable Sealed sealed, Class<T> type) {
        return sealed == null ? Optional.empty() : sealer.open(sealed, type);
    }
}
