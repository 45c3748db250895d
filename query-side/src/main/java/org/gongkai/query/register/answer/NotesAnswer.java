package org.gongkai.query.register.answer;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.events.request.AttachmentAdded;
import org.gongkai.events.request.NoteAdded;
import org.gongkai.events.request.NoteKind;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.events.request.SectionOpinionGiven;
import org.gongkai.events.request.ThirdPartyConsulted;
import org.gongkai.query.register.Chronicle;
import org.gongkai.query.vault.Applicants;
import org.jspecify.annotations.Nullable;

/**
 * What was noted and what the sections said, opened for display.
 *
 * @param notes calls, visits, letters
 * @param opinions of sections
 */
public record NotesAnswer(List<Note> notes, List<SectionOpinion> opinions) {

    /**
     * A note.
     *
     * @param at the time of day, HH:mm; null when it does not matter
     * @param text with whom, and what; null when it could not be opened
     */
    public record Note(
            NoteKind kind,
            Label kindLabel,
            LocalDate on,
            @Nullable String at,
            @Nullable String text) {}

    /**
     * The opinion of a section.
     *
     * @param text what it says; null when it could not be opened
     */
    public record SectionOpinion(
            String section,
            String by,
            LocalDate on,
            @Nullable String text) {}

    static NotesAnswer of(Chronicle chronicle, Applicants applicants) {
        return new NotesAnswer(
                chronicle
                        .counting(NoteAdded.class)
                        .map(e -> new Note(e.kind(), Label.of(e.kind()), e.notedOn(), e.at(), text(e, applicants)))
                        .toList(),
                chronicle
                        .counting(SectionOpinionGiven.class)
                        .map(e -> new SectionOpinion(e.section(), e.by(), e.givenOn(), text(e, applicants)))
                        .toList());
    }

    /** What a step keeps sealed: a note, an opinion, a name of a file or person; null for any other, or while shut. */
    static @Nullable String text(RequestEvent event, Applicants applicants) {
        return switch (event) {
            case NoteAdded e -> applicants.open(e.text());
            case SectionOpinionGiven e -> applicants.open(e.text());
            case AttachmentAdded e -> applicants.open(e.name());
            case ThirdPartyConsulted e -> e.name() == null ? null : applicants.open(e.name());
            default -> null;
        };
    }
}
