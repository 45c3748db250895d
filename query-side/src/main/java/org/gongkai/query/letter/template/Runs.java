package org.gongkai.query.letter.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gongkai.letter.Paragraphs;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The runs of one paragraph: stretches of text that look alike, torn apart and put together without changing looks. */
final class Runs {

    private static final String BREAK = "break";
    /** Elements of a run's properties that stand before the highlighting (ECMA-376 part 1, 17.3.2.28). */
    private static final List<String> BEFORE_HIGHLIGHT = List.of(
            "rStyle",
            "rFonts",
            "b",
            "bCs",
            "i",
            "iCs",
            "caps",
            "smallCaps",
            "strike",
            "dstrike",
            "outline",
            "shadow",
            "emboss",
            "imprint",
            "noProof",
            "snapToGrid",
            "vanish",
            "webHidden",
            "color",
            "spacing",
            "w",
            "kern",
            "position",
            "sz",
            "szCs");

    private final List<Element> pieces;

    Runs(Element paragraph) {
        this.pieces = new ArrayList<>(Paragraphs.texts(paragraph).stream()
                .filter(piece -> !piece.getTextContent().isEmpty())
                .toList());
    }

    /** Gives a run that stands for exactly these characters; nothing else of the paragraph changes. */
    Element isolate(int start, int end) {
        tearAt(end);
        tearAt(start);
        int first = pieceAt(start);
        begin(pieces.get(first));
        for (int i = pieceAt(end) - 1; i > first; i--) {
            remove(pieces.remove(i));
        }
        Element piece = pieces.get(first);
        Node behind = piece.getNextSibling();
        if (behind != null) {
            begin(behind);
        }
        pieces.remove(first);
        return run(piece);
    }

    /** The piece that begins at this character; one more than there are when none does. */
    private int pieceAt(int offset) {
        int at = 0;
        int i = 0;
        while (i < pieces.size() && at < offset) {
            at += pieces.get(i).getTextContent().length();
            i++;
        }
        return i;
    }

    private void tearAt(int offset) {
        int at = 0;
        for (int i = 0; i < pieces.size(); i++) {
            int length = pieces.get(i).getTextContent().length();
            if (at < offset && offset < at + length) {
                tear(i, offset - at);
                return;
            }
            at += length;
        }
    }

    private void tear(int i, int at) {
        Element piece = pieces.get(i);
        String text = piece.getTextContent();
        var rest = (Element) piece.cloneNode(false);
        set(piece, text.substring(0, at));
        set(rest, text.substring(at));
        piece.getParentNode().insertBefore(rest, piece.getNextSibling());
        pieces.add(i + 1, rest);
    }

    /** Moves a part of a run and all behind it into a new run of the same look. */
    private static void begin(Node part) {
        var run = (Element) Objects.requireNonNull(part.getParentNode());
        boolean isFirst = Paragraphs.children(run).stream()
                .filter(child -> !Paragraphs.is(child, "rPr"))
                .findFirst()
                .filter(child -> child.isSameNode(part))
                .isPresent();
        if (isFirst) {
            return;
        }
        var second = (Element) run.cloneNode(false);
        Paragraphs.copyProperties(run, second, "rPr");
        @Nullable Node node = part;
        while (node != null) {
            Node next = node.getNextSibling();
            second.appendChild(node);
            node = next;
        }
        run.getParentNode().insertBefore(second, run.getNextSibling());
    }

    private static void remove(Element piece) {
        Element run = run(piece);
        run.removeChild(piece);
        boolean empty = Paragraphs.children(run).stream().allMatch(child -> Paragraphs.is(child, "rPr"));
        if (empty && run.getParentNode() != null) {
            run.getParentNode().removeChild(run);
        }
    }

    private static Element run(Element piece) {
        return (Element) Objects.requireNonNull(piece.getParentNode());
    }

    private static void set(Element piece, String text) {
        piece.setTextContent(text);
        piece.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    }

    /** Puts a text before a run, in the same look; a blank is marked. */
    static void before(Element like, String text, boolean blank) {
        Element run = fresh(like);
        if (blank) {
            mark(run);
        }
        Element piece = element(run, "t");
        set(piece, text);
        run.appendChild(piece);
        like.getParentNode().insertBefore(run, like);
    }

    /** Where a paragraph is to end. */
    static void breakBefore(Element like) {
        Element mark = fresh(like);
        mark.appendChild(element(mark, "br"));
        mark.setUserData(BREAK, true, null);
        like.getParentNode().insertBefore(mark, like);
    }

    /** Whether a paragraph is to end here. */
    static boolean isBreak(Element run) {
        return run.getUserData(BREAK) != null;
    }

    private static Element fresh(Element like) {
        var run = (Element) like.cloneNode(false);
        Paragraphs.copyProperties(like, run, "rPr");
        return run;
    }

    private static void mark(Element run) {
        Element properties = Paragraphs.children(run).stream()
                .filter(child -> Paragraphs.is(child, "rPr"))
                .findFirst()
                .orElseGet(() -> (Element) run.insertBefore(element(run, "rPr"), run.getFirstChild()));
        Paragraphs.children(properties).stream()
                .filter(child -> Paragraphs.is(child, "highlight"))
                .forEach(properties::removeChild);
        Element highlight = element(run, "highlight");
        highlight.setAttributeNS(Paragraphs.W, run.getPrefix() == null ? "val" : run.getPrefix() + ":val", "yellow");
        Node behind = Paragraphs.children(properties).stream()
                .filter(child -> !BEFORE_HIGHLIGHT.contains(child.getLocalName()))
                .findFirst()
                .orElse(null);
        properties.insertBefore(highlight, behind);
    }

    private static Element element(Element like, String name) {
        String prefix = like.getPrefix();
        return like.getOwnerDocument().createElementNS(Paragraphs.W, prefix == null ? name : prefix + ":" + name);
    }
}
