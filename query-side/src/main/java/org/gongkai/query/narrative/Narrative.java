package org.gongkai.query.narrative;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongkai.events.narrative.NarrativeSection;
import org.gongkai.query.narrative.check.Finding;
import org.gongkai.query.narrative.check.NarrativeCheck;
import org.gongkai.query.narrative.figure.FigureBook;
import org.gongkai.query.report.Report;

/**
 * The texts of one year's report, as they are written and as they are printed.
 *
 * @param report the tables they are about
 * @param asOf the last record whose texts count
 * @param texts by their place; what was never written is missing
 * @param book the figures they may cite
 * @param sentences with fixed wording, ready to be put in
 * @param findings what to put right
 */
public record Narrative(
        Report report,
        long asOf,
        Map<NarrativeSection, Written> texts,
        FigureBook book,
        List<Sentence> sentences,
        List<Finding> findings) {

    /**
     * A text.
     *
     * @param raw with its placeholders
     * @param rendered with the figures of the report's position
     * @param position the record that wrote it
     * @param actor who did
     */
    public record Written(String raw, String rendered, long position, Instant recordedAt, String actor) {}

    public Narrative {
        var sorted = new EnumMap<NarrativeSection, Written>(NarrativeSection.class);
        sorted.putAll(texts);
        texts = Collections.unmodifiableMap(sorted);
        sentences = List.copyOf(sentences);
        findings = List.copyOf(findings);
    }

    /** The text as it is printed; empty when none was written. */
    public String rendered(NarrativeSection section) {
        Written written = texts.get(section);
        return written == null ? "" : written.rendered();
    }

    /** The characters of section 一 as it is printed, without spaces. */
    public long charactersOfOverview() {
        var raw = new EnumMap<NarrativeSection, String>(NarrativeSection.class);
        texts.forEach((section, written) -> raw.put(section, written.raw()));
        return NarrativeCheck.charactersOfOverview(book, raw);
    }
}
