package org.gongkai.query.letter.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** A Word document as its reader sees it, by another program than the one that filled it. */
public final class DocxText {

    private DocxText() {}

    public static XWPFDocument open(byte[] octets) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(octets));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All it says, tables and all. */
    public static String of(byte[] octets) {
        try (var extractor = new XWPFWordExtractor(open(octets))) {
            return extractor.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its paragraphs outside tables. */
    public static List<String> paragraphs(byte[] octets) {
        return open(octets).getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }
}
