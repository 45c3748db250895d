package org.gongkai.query.narrative.page;

import java.util.Arrays;
import java.util.List;
import org.gongkai.events.narrative.Indicator;
import org.gongkai.events.narrative.NarrativeSection;
import org.gongkai.query.narrative.Narrative;
import org.gongkai.query.narrative.Sentence;
import org.gongkai.query.narrative.Start;
import org.gongkai.query.narrative.check.Finding;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a report, ready to be edited.
 *
 * @param sections every place that holds text, in order
 * @param palette the figures that can be put in
 * @param indicators the numbers that only texts cite
 * @param characters of section 一 as it is printed
 * @param common what is to be put right in several texts at once
 */
public record Texts(
        List<Section> sections,
        List<Palette.Group> palette,
        List<Cited> indicators,
        long characters,
        List<Finding> common) {

    /**
     * A place that holds text.
     *
     * @param number from 0, which makes the names of its fields its own
     * @param written the text; null when there is none yet
     * @param sentences ready-made ones that belong here
     * @param before last year's text with its old figures marked; null when there was none
     * @param findings what to put right
     */
    public record Section(
            int number,
            NarrativeSection section,
            Narrative.@Nullable Written written,
            List<Sentence> sentences,
            Start.@Nullable Text before,
            List<Finding> findings) {}

    /** A number that only texts cite; its figure is null until it was declared. */
    public record Cited(Indicator indicator, @Nullable String figure) {}

    /** Of a report, with last year's texts as a start. */
    public static Texts of(Narrative narrative, Start start) {
        return new Texts(
                Arrays.stream(NarrativeSection.values())
                        .map(section -> section(section, narrative, start))
                        .toList(),
                Palette.of(narrative),
                Arrays.stream(Indicator.values())
                        .map(indicator -> new Cited(
                                indicator,
                                narrative.book().print("INDICATOR." + indicator).orElse(null)))
                        .toList(),
                narrative.charactersOfOverview(),
                narrative.findings().stream()
                        .filter(finding -> finding.section() == null)
                        .toList());
    }

    private static Section section(NarrativeSection section, Narrative narrative, Start start) {
        return new Section(
                List.of(NarrativeSection.values()).indexOf(section),
                section,
                narrative.texts().get(section),
                narrative.sentences().stream()
                        .filter(sentence -> sentence.section() == section)
                        .toList(),
                start.texts().stream()
                        .filter(text -> text.section() == section)
                        .findFirst()
                        .orElse(null),
                narrative.findings().stream()
                        .filter(finding -> finding.section() == section)
                        .toList());
    }
}
