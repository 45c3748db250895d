package org.gongkai.events.proactive;

import static org.gongkai.events.proactive.FigureUnit.ITEM;
import static org.gongkai.events.proactive.FigureUnit.PIECE;
import static org.gongkai.events.proactive.FigureUnit.PROJECT;
import static org.gongkai.events.proactive.FigureUnit.TEN_THOUSAND_YUAN;
import static org.gongkai.events.proactive.ProactiveCell.Basis.DECLARED;
import static org.gongkai.events.proactive.ProactiveCell.Basis.REGISTRY;
import static org.gongkai.events.proactive.ProactiveCell.Basis.STOCK;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The cells of table 二 in either format; the decisions on 许可, 处罚 and 强制 stand in both.
 *
 * <p>The code is row and column of the official tables: ADMINISTRATIVE_LICENSING.DECISIONS.
 */
public enum ProactiveCell {
    RULES_NEWLY_MADE(Row.RULES, Column.NEWLY_MADE),
    RULES_NEWLY_DISCLOSED(Row.RULES, Column.NEWLY_DISCLOSED),
    RULES_TOTAL_DISCLOSED(Row.RULES, Column.TOTAL_DISCLOSED),
    RULES_ISSUED(Row.RULES, Column.ISSUED),
    RULES_REPEALED(Row.RULES, Column.REPEALED),
    RULES_IN_FORCE(Row.RULES, Column.IN_FORCE),
    DOCUMENTS_NEWLY_MADE(Row.NORMATIVE_DOCUMENTS, Column.NEWLY_MADE),
    DOCUMENTS_NEWLY_DISCLOSED(Row.NORMATIVE_DOCUMENTS, Column.NEWLY_DISCLOSED),
    DOCUMENTS_TOTAL_DISCLOSED(Row.NORMATIVE_DOCUMENTS, Column.TOTAL_DISCLOSED),
    DOCUMENTS_ISSUED(Row.NORMATIVE_DOCUMENTS, Column.ISSUED),
    DOCUMENTS_REPEALED(Row.NORMATIVE_DOCUMENTS, Column.REPEALED),
    DOCUMENTS_IN_FORCE(Row.NORMATIVE_DOCUMENTS, Column.IN_FORCE),
    LICENSING_ITEMS_LAST_YEAR(Row.ADMINISTRATIVE_LICENSING, Column.ITEMS_LAST_YEAR),
    LICENSING_ITEMS_CHANGE(Row.ADMINISTRATIVE_LICENSING, Column.ITEMS_CHANGE),
    LICENSING_DECISIONS(Row.ADMINISTRATIVE_LICENSING, Column.DECISIONS),
    SERVICES_ITEMS_LAST_YEAR(Row.OTHER_EXTERNAL_SERVICES, Column.ITEMS_LAST_YEAR),
    SERVICES_ITEMS_CHANGE(Row.OTHER_EXTERNAL_SERVICES, Column.ITEMS_CHANGE),
    SERVICES_DECISIONS(Row.OTHER_EXTERNAL_SERVICES, Column.DECISIONS),
    PENALTY_ITEMS_LAST_YEAR(Row.ADMINISTRATIVE_PENALTY, Column.ITEMS_LAST_YEAR),
    PENALTY_ITEMS_CHANGE(Row.ADMINISTRATIVE_PENALTY, Column.ITEMS_CHANGE),
    PENALTY_DECISIONS(Row.ADMINISTRATIVE_PENALTY, Column.DECISIONS),
    COERCION_ITEMS_LAST_YEAR(Row.ADMINISTRATIVE_COERCION, Column.ITEMS_LAST_YEAR),
    COERCION_ITEMS_CHANGE(Row.ADMINISTRATIVE_COERCION, Column.ITEMS_CHANGE),
    COERCION_DECISIONS(Row.ADMINISTRATIVE_COERCION, Column.DECISIONS),
    CHARGES_ITEMS_LAST_YEAR(Row.ADMINISTRATIVE_CHARGES, Column.ITEMS_LAST_YEAR),
    CHARGES_ITEMS_CHANGE(Row.ADMINISTRATIVE_CHARGES, Column.ITEMS_CHANGE),
    CHARGES_AMOUNT_COLLECTED(Row.ADMINISTRATIVE_CHARGES, Column.AMOUNT_COLLECTED),
    PROCUREMENT_PROJECTS(Row.CENTRALIZED_PROCUREMENT, Column.PROCUREMENT_PROJECTS),
    PROCUREMENT_AMOUNT(Row.CENTRALIZED_PROCUREMENT, Column.PROCUREMENT_AMOUNT);

    /** The rows; what they are called differs between the formats, see {@link ProactiveSheet}. */
    public enum Row {
        RULES,
        NORMATIVE_DOCUMENTS,
        ADMINISTRATIVE_LICENSING,
        OTHER_EXTERNAL_SERVICES,
        ADMINISTRATIVE_PENALTY,
        ADMINISTRATIVE_COERCION,
        ADMINISTRATIVE_CHARGES,
        CENTRALIZED_PROCUREMENT
    }

    /** Where a figure comes from. */
    public enum Basis {
        /** Somebody says so, with a source. */
        DECLARED,
        /** The documents entered one by one, and numbers declared for those that are not. */
        REGISTRY,
        /** What the registry comes to: a stock declared once, plus what was issued, less what was repealed. */
        STOCK
    }

    /** The columns. */
    public enum Column {
        NEWLY_MADE(PIECE, DECLARED),
        NEWLY_DISCLOSED(PIECE, DECLARED),
        TOTAL_DISCLOSED(PIECE, DECLARED),
        ISSUED(PIECE, REGISTRY),
        REPEALED(PIECE, REGISTRY),
        IN_FORCE(PIECE, STOCK),
        ITEMS_LAST_YEAR(ITEM, DECLARED),
        /** 本年增/减: the only one that may be negative. */
        ITEMS_CHANGE(ITEM, DECLARED),
        DECISIONS(PIECE, DECLARED),
        AMOUNT_COLLECTED(TEN_THOUSAND_YUAN, DECLARED),
        PROCUREMENT_PROJECTS(PROJECT, DECLARED),
        PROCUREMENT_AMOUNT(FigureUnit.YUAN, DECLARED);

        private final FigureUnit unit;
        private final Basis basis;

        Column(FigureUnit unit, Basis basis) {
            this.unit = unit;
            this.basis = basis;
        }

        /** What it is printed in. */
        public FigureUnit unit() {
            return unit;
        }
    }

    private static final Map<String, ProactiveCell> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(ProactiveCell::code, Function.identity()));

    private final Row row;
    private final Column column;

    ProactiveCell(Row row, Column column) {
        this.row = row;
        this.column = column;
    }

    /** Row and column of the official tables, joined by a point; stable for ever. */
    @JsonValue
    public String code() {
        return row + "." + column;
    }

    /** The cell with this code; empty when neither format has it. */
    public static Optional<ProactiveCell> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    @JsonCreator
    static ProactiveCell of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("table 二 has no cell " + code));
    }

    /** The cell of a row and a column that meet in one of the formats. */
    public static ProactiveCell of(Row row, Column column) {
        return of(row + "." + column);
    }

    /** The row it stands in. */
    public Row row() {
        return row;
    }

    /** The column it stands in. */
    public Column column() {
        return column;
    }

    /** What it is printed in. */
    public FigureUnit unit() {
        return column.unit;
    }

    /** Where its figure comes from. */
    public Basis basis() {
        return column.basis;
    }

    /** Whether the figure may be negative. */
    public boolean isSigned() {
        return column == Column.ITEMS_CHANGE;
    }

    /** Whether it counts what there is at the end of the year, and so runs on from year to year by itself. */
    public boolean isStock() {
        return column.basis == STOCK;
    }
}
