package org.gongkai.query.document.read;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.events.AgencyId;
import org.gongkai.events.agency.AgencyLevel;
import org.gongkai.events.ledger.TableTemplate;
import org.gongkai.events.proactive.ProactiveCell;
import org.gongkai.events.proactive.ProactiveSheet;
import org.gongkai.query.document.Grid;
import org.gongkai.query.document.Section;
import org.gongkai.query.document.form.AnnualReport;
import org.gongkai.query.document.form.Words;
import org.gongkai.query.ledger.Agency;
import org.gongkai.query.ledger.Cells;
import org.gongkai.query.ledger.Standing;
import org.gongkai.query.proactive.Fees;
import org.gongkai.query.proactive.ProactiveTable;
import org.gongkai.query.report.AnnualTable;
import org.gongkai.query.report.PeriodState;
import org.gongkai.query.report.Report;
import org.gongkai.query.report.basis.Basis;
import org.gongkai.query.report.basis.Bridge;
import org.gongkai.query.report.remedy.RemedyTable;

/** The tables of the official form with nothing in them: where each figure stands. */
final class BlankReport {

    private static final Agency NOBODY =
            new Agency(new AgencyId(1), "", AgencyLevel.SUBDISTRICT_OFFICE, null, LocalDate.EPOCH);

    private BlankReport() {}

    /** The grids of the three tables in a format. */
    static List<Grid> grids(TableTemplate template) {
        int year = Integer.parseInt(template.code());
        var basis = new Basis(year, new TreeMap<>(), true, Standing.NONE, Cells.NONE, null, Bridge.NONE);
        var proactive = new ProactiveTable(
                year,
                ProactiveSheet.of(template),
                true,
                new EnumMap<>(ProactiveCell.class),
                List.of(),
                List.of(),
                new Fees(0, 0, 0, 0));
        var report = new Report(
                NOBODY,
                PeriodState.CLOSED,
                0,
                0,
                null,
                AnnualTable.of(basis, template),
                RemedyTable.of(basis),
                proactive,
                List.of());
        return new AnnualReport(report, Words.NONE, Map.of())
                .paper().sections().stream()
                        .map(Section::blocks)
                        .flatMap(List::stream)
                        .filter(Grid.class::isInstance)
                        .map(Grid.class::cast)
                        .toList();
    }
}
