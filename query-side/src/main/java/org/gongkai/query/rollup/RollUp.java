package org.gongkai.query.rollup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.events.proactive.ProactiveCell;
import org.gongkai.query.ledger.Agency;
import org.gongkai.query.ledger.Cells;
import org.gongkai.query.report.AnnualTable;
import org.gongkai.query.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * The sum over the members of a year.
 *
 * @param dueOn by when it is handed up and published
 * @param table table 三, each figure the sum of the members' figures
 * @param cells the same by line and column
 * @param proactive table 二 by cell, in the smallest unit
 * @param declared the part of it that was declared
 * @param members in the order of the list
 * @param previous the same sum a year before, over that year's members; null when there is no list for it
 */
record RollUp(
        Agency agency,
        int year,
        LocalDate dueOn,
        long position,
        AnnualTable table,
        Cells cells,
        Cells declared,
        Map<ProactiveCell, Long> proactive,
        List<MemberReport> members,
        @Nullable AnnualTable previous,
        List<Report.Warning> warnings) {}
