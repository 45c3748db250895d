package org.gongkai.query.document.pdf;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gongkai.query.document.Paper;
import org.gongkai.query.document.html.HtmlWriter;
import org.jspecify.annotations.Nullable;

/** Writes a paper as a tagged PDF with its type embedded, the same octets each time. Thread-safe. */
public final class PdfWriter {

    private static final float VERSION = 1.7f;
    private static final int NORMAL = 400;

    private static final String STYLE = """
            body, h1, h3, table.grid { font-family: "own", "further"; }
            h2 { font-family: "heads", "own", "further"; }
            p.notice { display: none; }
            """;

    private final Type type;

    /**
     * A writer that sets papers in our own type.
     *
     * @param further a TrueType file with more characters, for those that ours has not; null for none
     */
    public PdfWriter(@Nullable Path further) {
        this.type = new Type(further);
    }

    /**
     * The octets of the file.
     *
     * @throws MissingCharacters when the type has no form for a character of the paper
     */
    public byte[] of(Paper paper) {
        String missing = type.missing(paper);
        if (!missing.isEmpty()) {
            throw new MissingCharacters(missing);
        }
        try (PdfBoxRenderer renderer = builder(paper).buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen();
                var out = new ByteArrayOutputStream()) {
            PdfProperties.set(document, paper);
            document.setDocumentId(number(paper));
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PdfRendererBuilder builder(Paper paper) {
        quiet();
        var builder = new PdfRendererBuilder();
        builder.usePdfVersion(VERSION);
        builder.usePdfUaAccessibility(true);
        font(builder, Type::regular, "own");
        font(builder, () -> Type.own("NotoSerifSC-Bold.ttf"), "heads");
        Path further = type.further();
        if (further != null) {
            font(builder, () -> open(further), "further");
        }
        builder.withHtmlContent(HtmlWriter.of(paper, STYLE), null);
        return builder;
    }

    private static void font(PdfRendererBuilder builder, FSSupplier<InputStream> file, String family) {
        builder.useFont(file, family, NORMAL, FontStyle.NORMAL, true);
    }

    private static InputStream open(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** It tells the log of every style rule meant for browsers. */
    private static void quiet() {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    /** What the file's identifier is made from: the paper, not the hour. */
    private static long number(Paper paper) {
        var sum = new CRC32();
        paper.texts().map(text -> text.getBytes(StandardCharsets.UTF_8)).forEach(sum::update);
        sum.update(paper.properties().facts().toString().getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}
