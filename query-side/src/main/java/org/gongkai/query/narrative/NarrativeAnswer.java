package org.gongkai.query.narrative;

import java.util.List;
import org.gongkai.query.narrative.check.Finding;
import org.gongkai.query.print.ReportJson;

/**
 * The texts of a report, for programs.
 *
 * @param asOf the last record whose texts count
 * @param figuresAsOf the last record whose figures count
 * @param charactersOfOverview of section 一 as it is printed
 */
record NarrativeAnswer(
        int agency,
        int year,
        long asOf,
        long figuresAsOf,
        long charactersOfOverview,
        List<Text> texts,
        List<Sentence> sentences,
        List<Finding> findings) {

    /** One text, raw with placeholders and rendered with figures. */
    record Text(
            String section,
            String zh,
            String en,
            String raw,
            String rendered,
            long position,
            String recordedAt,
            String actor) {}

    static NarrativeAnswer of(Narrative narrative) {
        var report = narrative.report();
        return new NarrativeAnswer(
                report.agency().id().value(),
                report.table().year(),
                narrative.asOf(),
                report.position(),
                narrative.charactersOfOverview(),
                narrative.texts().entrySet().stream()
                        .map(e -> new Text(
                                e.getKey().name(),
                                e.getKey().zh(),
                                e.getKey().en(),
                                e.getValue().raw(),
                                e.getValue().rendered(),
                                e.getValue().position(),
                                ReportJson.local(e.getValue().recordedAt()),
                                e.getValue().actor()))
                        .toList(),
                narrative.sentences(),
                narrative.findings());
    }
}
