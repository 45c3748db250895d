package org.gongkai.query.document.html;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.query.document.Cell;
import org.gongkai.query.document.Figure;
import org.gongkai.query.document.Grid;

/** A grid as a table whose heads say what they are heads of. */
final class HtmlTable {

    private static final int FEW_COLUMNS = 8;
    private static final int MANY_COLUMNS = 16;

    private final Markup out;
    private final Grid grid;

    HtmlTable(Markup out, Grid grid) {
        this.out = out;
        this.grid = grid;
    }

    void write() {
        out.open("table", "id", grid.code(), "class", "grid" + size(), "title", grid.name());
        out.open("colgroup");
        // Per mille of the width: a printer that lays out tables needs them.
        grid.scaled(1000).forEach(width -> out.empty("col", "style", "width:" + width / 10 + "." + width % 10 + "%"));
        out.close("colgroup");
        part("thead", 0, grid.heads());
        part("tbody", grid.heads(), grid.rows().size());
        out.close("table");
    }

    private String size() {
        if (grid.columns() > MANY_COLUMNS) {
            return " tiny";
        }
        return grid.columns() > FEW_COLUMNS ? " small" : "";
    }

    private void part(String name, int from, int to) {
        if (from < to) {
            out.open(name);
            grid.rows().subList(from, to).forEach(this::row);
            out.close(name);
        }
    }

    private void row(List<Cell> cells) {
        out.open("tr");
        cells.forEach(this::cell);
        out.close("tr");
    }

    private void cell(Cell cell) {
        var attributes = new ArrayList<String>();
        String name = switch (cell.kind()) {
            case HEAD -> {
                attributes.addAll(List.of("scope", cell.columns() > 1 ? "colgroup" : "col"));
                yield "th";
            }
            case GROUP -> {
                attributes.addAll(List.of("scope", "rowgroup", "class", "group"));
                yield "th";
            }
            case LABEL -> {
                attributes.addAll(List.of("scope", "row", "class", "label"));
                yield "th";
            }
            case FIGURE -> {
                attributes.addAll(List.of("class", "figure"));
                yield "td";
            }
            case TEXT -> "td";
        };
        span(attributes, cell);
        out.element(name, cell.text(), attributes.toArray(String[]::new));
    }

    private static void span(List<String> attributes, Cell cell) {
        if (cell.rows() > 1) {
            attributes.addAll(List.of("rowspan", String.valueOf(cell.rows())));
        }
        if (cell.columns() > 1) {
            attributes.addAll(List.of("colspan", String.valueOf(cell.columns())));
        }
        Figure figure = cell.figure();
        if (figure != null) {
            attributes.addAll(List.of("data-cell", figure.address()));
        }
    }
}
