package org.gongkai.query.rollup;

import java.util.Map;
import org.gongkai.annual.ReportLife;
import org.gongkai.events.proactive.ProactiveCell;
import org.gongkai.events.rollup.FiguresDeclared;
import org.gongkai.events.rollup.MemberKind;
import org.gongkai.query.ledger.Agency;
import org.gongkai.query.ledger.Cells;
import org.jspecify.annotations.Nullable;

/**
 * What a member brings into a sum.
 *
 * @param cells its printed figures by line and column, carry-overs of an open year included
 * @param declaredCells those of them that were declared, its own or its members'
 * @param proactive table 二 by cell, in the smallest unit
 * @param life where its report stands; null for a sum and for declared figures
 * @param declared where declared figures are from; null when they are derived, or not declared yet
 * @param provisional whether its figures still move
 */
record MemberReport(
        Agency agency,
        MemberKind kind,
        Cells cells,
        Cells declaredCells,
        Map<ProactiveCell, Long> proactive,
        @Nullable ReportLife life,
        @Nullable FiguresDeclared declared,
        boolean provisional) {

    MemberReport {
        proactive = Map.copyOf(proactive);
    }

    /** Nothing is known of it: it was to be declared and was not. */
    boolean missing() {
        return kind == MemberKind.DECLARED && declared == null;
    }

    Progress progress() {
        if (life != null) {
            return Progress.of(life.stage());
        }
        return declared == null ? Progress.NOT_YET : Progress.SUBMITTED;
    }
}
