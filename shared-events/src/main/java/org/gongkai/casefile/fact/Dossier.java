package org.gongkai.casefile.fact;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongkai.events.request.EvidenceKind;
import org.jspecify.annotations.Nullable;

/**
 * What lies in the file besides the procedure's steps.
 *
 * @param searches how often the information was looked for
 * @param evidence which kinds of evidence are on file
 * @param attachments the files kept with it, in order
 * @param repeatOf the number of the earlier request it repeats; null when it repeats none
 * @param archiveNo the archive number; null while the file is not archived
 */
public record Dossier(
        int searches,
        Set<EvidenceKind> evidence,
        List<UUID> attachments,
        @Nullable String repeatOf,
        @Nullable String archiveNo) {

    /** Nothing yet. */
    public static final Dossier EMPTY = new Dossier(0, Set.of(), List.of(), null, null);

    public Dossier {
        evidence = Set.copyOf(evidence);
        attachments = List.copyOf(attachments);
    }

    /** The same after one more search. */
    public Dossier searched() {
        return new Dossier(searches + 1, evidence, attachments, repeatOf, archiveNo);
    }

    /** The same with this evidence. */
    public Dossier with(EvidenceKind kind) {
        var kinds = EnumSet.of(kind);
        kinds.addAll(evidence);
        return new Dossier(searches, kinds, attachments, repeatOf, archiveNo);
    }

    /** The same with this file. */
    public Dossier with(UUID attachment) {
        var files = Stream.concat(attachments.stream(), Stream.of(attachment)).toList();
        return new Dossier(searches, evidence, files, repeatOf, archiveNo);
    }

    /** The same as a repeat of that request. */
    public Dossier repeating(String earlierNo) {
        return new Dossier(searches, evidence, attachments, earlierNo, archiveNo);
    }

    /** The same in the archive. */
    public Dossier archived(String number) {
        return new Dossier(searches, evidence, attachments, repeatOf, number);
    }
}
