package org.gongkai.query.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Reads the tables of a Word document back as its reader sees them, knowing nothing of how they were made. */
final class DocxReader {

    /** A cell as it is seen, merged or not. */
    record Seen(String text, int rows, int columns) {}

    /** A cell of the file: where it begins, and whether it goes on with the one above. */
    private record Part(int row, int column, int columns, boolean goesOn, boolean begins, String text) {}

    private DocxReader() {}

    static XWPFDocument open(byte[] octets) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(octets));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Row by row the cells that begin in it. */
    static List<List<Seen>> read(XWPFTable table) {
        var parts = parts(table);
        var rows = new ArrayList<List<Seen>>();
        for (int row = 0; row < table.getNumberOfRows(); row++) {
            int number = row;
            rows.add(parts.stream()
                    .filter(part -> part.row() == number && !part.goesOn())
                    .map(part -> new Seen(part.text(), reach(parts, part), part.columns()))
                    .toList());
        }
        return rows;
    }

    private static int reach(List<Part> parts, Part from) {
        int rows = 1;
        while (from.begins() && goesOn(parts, from, from.row() + rows)) {
            rows++;
        }
        return rows;
    }

    private static boolean goesOn(List<Part> parts, Part from, int row) {
        return parts.stream()
                .anyMatch(part -> part.row() == row
                        && part.column() == from.column()
                        && part.columns() == from.columns()
                        && part.goesOn());
    }

    private static List<Part> parts(XWPFTable table) {
        var parts = new ArrayList<Part>();
        for (int row = 0; row < table.getNumberOfRows(); row++) {
            int column = 0;
            for (CTTc tc : table.getCTTbl().getTrArray(row).getTcArray()) {
                var properties = tc.getTcPr();
                int columns = properties.isSetGridSpan()
                        ? properties.getGridSpan().getVal().intValue()
                        : 1;
                boolean merged = properties.isSetVMerge();
                boolean begins = merged && properties.getVMerge().getVal() == STMerge.RESTART;
                parts.add(new Part(row, column, columns, merged && !begins, begins, text(tc)));
                column += columns;
            }
        }
        return parts;
    }

    static String text(CTTc tc) {
        var text = new StringBuilder();
        for (var paragraph : tc.getPArray()) {
            for (var run : paragraph.getRArray()) {
                for (var piece : run.getTArray()) {
                    text.append(piece.getStringValue());
                }
            }
        }
        return text.toString();
    }

    /** The widths of the columns, in twentieths of a point. */
    static List<Integer> widths(XWPFTable table) {
        return table.getCTTbl().getTblGrid().getGridColList().stream()
                .map(column -> ((BigInteger) column.getW()).intValue())
                .toList();
    }
}
