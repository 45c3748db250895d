package org.gongkai.command.rollup;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gongkai.events.ledger.Booking;

/**
 * Figures of a report made elsewhere, once every check on them was passed.
 *
 * @param cells tables 三 and 四 without their sums
 * @param proactive table 二 by the code of its cell, money in fen
 */
record DeclaredFigures(List<Booking> cells, SortedMap<String, Long> proactive) {

    /**
     * Reads what was declared.
     *
     * @throws org.gongkai.command.body.BadField for a table, row or column that is not there, or an impossible figure
     * @throws org.gongkai.rule.RuleBroken when it does not tie out
     */
    static DeclaredFigures read(DeclareFigures command) {
        var cells = new ArrayList<Booking>();
        var proactive = new TreeMap<String, Long>();
        command.tables().forEach((code, table) -> {
            switch (code) {
                case "T2" -> proactive.putAll(DeclaredProactive.cells(command, table));
                case "T3" -> cells.addAll(new DeclaredRequests(command, table).cells());
                case "T4" -> cells.addAll(new DeclaredCases(command, table).cells());
                default -> throw Declared.unknown("tables", code);
            }
        });
        return new DeclaredFigures(cells, proactive);
    }
}
