package org.gongkai.letter;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** A Word document taken apart, so that nothing but the texts of its parts is touched. */
public final class DocxParts {

    /** Where text of a letter can stand. */
    private static final Pattern TEXT =
            Pattern.compile("word/(document|header\\d*|footer\\d*|footnotes|endnotes)\\.xml");

    private static final String MAIN = "word/document.xml";
    /** A letter has a few pages; what unpacks to more is none. */
    private static final int LARGEST = 20_000_000;

    private final Map<String, byte[]> parts;

    private DocxParts(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /**
     * Takes it apart.
     *
     * @throws TemplateRefused when it is no Word document, or unpacks to more than 20 MB
     */
    public static DocxParts open(byte[] octets) {
        var parts = new TreeMap<String, byte[]>();
        int size = 0;
        try (var in = new ZipInputStream(new ByteArrayInputStream(octets))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readNBytes(LARGEST - size + 1);
                size += part.length;
                if (size > LARGEST) {
                    throw TemplateRefused.noDocument();
                }
                parts.put(entry.getName(), part);
            }
        } catch (IOException | IllegalArgumentException e) { // The latter for names in no known alphabet.
            throw TemplateRefused.noDocument();
        }
        if (!parts.containsKey(MAIN)) {
            throw TemplateRefused.noDocument();
        }
        return new DocxParts(parts);
    }

    /** The text of every paragraph, in reading order within each part. */
    public List<String> paragraphs() {
        var paragraphs = new ArrayList<String>();
        each((name, xml) -> Paragraphs.in(xml).stream().map(Paragraphs::text).forEach(paragraphs::add));
        return paragraphs;
    }

    /** Changes every part with text. */
    public void edit(Consumer<Document> change) {
        each((name, xml) -> {
            change.accept(xml);
            parts.put(name, write(xml));
        });
    }

    /** Packed together again, of no certain time. */
    public byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private interface Visitor {
        void visit(String name, Document xml);
    }

    private void each(Visitor visitor) {
        for (String name : List.copyOf(parts.keySet())) {
            byte[] part = parts.get(name);
            if (part != null && TEXT.matcher(name).matches()) {
                visitor.visit(name, read(part));
            }
        }
    }

    private static Document read(byte[] part) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            // No honest document has a DOCTYPE; a dishonest one could read files through it.
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(part));
        } catch (SAXException | IOException e) {
            throw TemplateRefused.noDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java reads XML", e);
        }
    }

    private static byte[] write(Document xml) {
        try {
            xml.setXmlStandalone(true);
            var out = new ByteArrayOutputStream();
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(xml), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException("a part that was read cannot be written", e);
        }
    }
}
