package org.gongkai.query.letter.template;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gongkai.letter.DocxParts;
import org.gongkai.letter.Field;
import org.gongkai.letter.LetterKind;
import org.gongkai.letter.Slot;
import org.gongkai.letter.TemplateCheck;
import org.gongkai.query.document.ooxml.SteadyZip;
import org.gongkai.query.letter.field.Values;

/** A letter with gaps, as a Word document. Never changes; safe for threads. */
public final class Template {

    private static final Map<LetterKind, Template> BUILT_IN = new ConcurrentHashMap<>();

    private final byte[] octets;

    private final List<Slot> slots;

    private Template(byte[] octets) {
        this.octets = octets;
        this.slots = DocxParts.open(octets).paragraphs().stream()
                .flatMap(paragraph -> Slot.in(paragraph).stream())
                .toList();
    }

    /** The one that comes with the program. */
    public static Template builtIn(LetterKind kind) {
        return BUILT_IN.computeIfAbsent(kind, each -> new Template(TemplateBuilder.of(each)));
    }

    /**
     * One made by an office.
     *
     * @throws org.gongkai.letter.TemplateRefused when it is no Word document, or has a placeholder nobody knows
     */
    public static Template read(byte[] octets) {
        TemplateCheck.require(octets);
        return new Template(octets.clone());
    }

    /** A letter: a .docx, the same octets for the same values, and what the clerk has to fill in. */
    public static final class Filled {

        private final byte[] document;
        private final List<String> blanks;

        private Filled(byte[] document, List<String> blanks) {
            this.document = document;
            this.blanks = blanks;
        }

        /** The .docx. */
        public byte[] document() {
            return document.clone();
        }

        /** What the clerk has to fill in, in reading order. */
        public List<String> blanks() {
            return blanks;
        }
    }

    /** With its gaps filled. */
    public Filled fill(Values values) {
        var blanks = new ArrayList<String>();
        var parts = DocxParts.open(octets);
        parts.edit(part -> new Filling(values, blanks).fill(part));
        return new Filled(SteadyZip.of(parts.zip()), blanks.stream().distinct().toList());
    }

    /** What the clerk would have to fill in, in reading order. */
    public List<String> blanks(Values values) {
        var blanks = new LinkedHashSet<String>();
        for (Slot slot : slots) {
            Field.named(slot.name())
                    .map(field -> values.of(field, slot.hint()))
                    .ifPresent(value -> blanks.addAll(Filling.blanksIn(value)));
        }
        return List.copyOf(blanks);
    }

    /** The document with its gaps, to be edited in Word or WPS. */
    public byte[] octets() {
        return octets.clone();
    }

    /** SHA-256 of its octets, in hexadecimal. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
