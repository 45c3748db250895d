package org.gongkai.query.letter.template;

import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.letter.Field;
import org.gongkai.letter.Paragraphs;
import org.gongkai.letter.Slot;
import org.gongkai.query.letter.field.Values;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Puts values in the place of placeholders. What they look like is what the placeholder's first character looked like;
 * a blank is marked yellow; a value of several lines makes several paragraphs like the one it stands in.
 */
final class Filling {

    private static final Pattern BLANK = Pattern.compile("【请填写：([^】]*)】");

    private final Values values;
    private final List<String> blanks;

    /**
     * With these values.
     *
     * @param blanks gets what is left to fill in
     */
    Filling(Values values, List<String> blanks) {
        this.values = values;
        this.blanks = blanks;
    }

    /** What is to be filled in according to a value. */
    static List<String> blanksIn(String value) {
        return BLANK.matcher(value).results().map(m -> m.group(1)).toList();
    }

    void fill(Document xml) {
        Paragraphs.in(xml).forEach(this::fill);
    }

    private void fill(Element paragraph) {
        List<Slot> slots = Slot.in(Paragraphs.text(paragraph));
        if (slots.isEmpty()) {
            return;
        }
        slots.forEach(slot -> blanks.addAll(blanksIn(value(slot))));
        var runs = new Runs(paragraph);
        for (Slot slot : slots.reversed()) {
            Element first = runs.isolate(slot.start(), slot.end());
            write(first, value(slot));
        }
        splitAtBreaks(paragraph);
        if (Paragraphs.text(paragraph).isBlank() && mayGo(paragraph)) {
            paragraph.getParentNode().removeChild(paragraph);
        }
    }

    private String value(Slot slot) {
        return Field.named(slot.name())
                .map(field -> values.of(field, slot.hint()))
                .orElseThrow();
    }

    /** Puts the text before this run, dressed like it, and takes the run away. */
    private static void write(Element like, String value) {
        var matcher = BLANK.matcher(value);
        int from = 0;
        while (matcher.find()) {
            plain(like, value.substring(from, matcher.start()));
            Runs.before(like, matcher.group(), true);
            from = matcher.end();
        }
        plain(like, value.substring(from));
        like.getParentNode().removeChild(like);
    }

    private static void plain(Element like, String text) {
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                Runs.breakBefore(like);
            }
            if (!lines[i].isEmpty()) {
                Runs.before(like, lines[i], false);
            }
        }
    }

    /** Everything before a break becomes a paragraph of its own. */
    private static void splitAtBreaks(Element paragraph) {
        for (Element child : Paragraphs.children(paragraph)) {
            if (!Runs.isBreak(child)) {
                continue;
            }
            var before = (Element) paragraph.cloneNode(false);
            Paragraphs.copyProperties(paragraph, before, "pPr");
            withoutSection(before);
            Node node = paragraph.getFirstChild();
            while (!node.isSameNode(child)) {
                Node next = node.getNextSibling();
                if (!Paragraphs.is(node, "pPr")) {
                    before.appendChild(node);
                }
                node = next;
            }
            paragraph.removeChild(child);
            paragraph.getParentNode().insertBefore(before, paragraph);
        }
    }

    /** A section ends once, not at every copy. */
    private static void withoutSection(Element paragraph) {
        var sections = paragraph.getElementsByTagNameNS(Paragraphs.W, "sectPr");
        while (sections.getLength() > 0) {
            Node section = sections.item(0);
            section.getParentNode().removeChild(section);
        }
    }

    /** A paragraph left empty goes, unless a cell or section would be left without one, or a picture hangs on it. */
    private static boolean mayGo(Element paragraph) {
        boolean holds = paragraph.getElementsByTagNameNS(Paragraphs.W, "sectPr").getLength() > 0
                || paragraph.getElementsByTagNameNS(Paragraphs.W, "drawing").getLength() > 0
                || paragraph.getElementsByTagNameNS(Paragraphs.W, "pict").getLength() > 0;
        boolean inBody = Paragraphs.is(paragraph.getParentNode(), "body");
        return inBody && !holds;
    }
}
