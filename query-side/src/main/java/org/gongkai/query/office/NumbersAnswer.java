package org.gongkai.query.office;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.events.AgencyId;
import org.gongkai.query.office.NumberReport.Gap;
import org.gongkai.query.office.NumberReport.Several;

/** The numbers of a series in a year, as programs see them; see {@link NumberReport}. */
record NumbersAnswer(
        int agency,
        int year,
        SettingsAnswer.Numbering numbering,
        int last,
        int used,
        List<Reserved> reserved,
        List<Voided> voided,
        List<Gap> gaps,
        List<String> freeText,
        List<Several> shared,
        List<Several> duplicates) {

    /** A block, and how many of its numbers are used or void. */
    record Reserved(int from, int to, int used, String purpose, LocalDate reservedOn) {}

    /** A void number, and whether a record bore it when it was voided. */
    record Voided(String number, boolean used, String reason, LocalDate voidedOn) {}

    static NumbersAnswer of(AgencyId agency, NumberReport report) {
        var run = report.run();
        return new NumbersAnswer(
                agency.value(),
                run.year(),
                SettingsAnswer.Numbering.of(run.now(), run.series(), run.year()),
                report.last(),
                report.used(),
                report.blocks().stream()
                        .map(b -> new Reserved(
                                b.reserved().from(),
                                b.reserved().to(),
                                b.used(),
                                b.reserved().purpose(),
                                b.reserved().reservedOn()))
                        .toList(),
                report.voided().stream()
                        .map(v -> new Voided(v.number(), v.used(), v.reason(), v.voidedOn()))
                        .toList(),
                report.gaps(),
                report.freeText(),
                report.shared(),
                report.duplicates());
    }
}
