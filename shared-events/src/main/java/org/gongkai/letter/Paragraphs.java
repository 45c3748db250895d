package org.gongkai.letter;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Finding one's way in the XML of a Word document. */
public final class Paragraphs {

    /** The namespace of its elements. */
    public static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Paragraphs() {}

    /** Every paragraph, those in text boxes and tables too. */
    public static List<Element> in(Document xml) {
        var found = xml.getElementsByTagNameNS(W, "p");
        var paragraphs = new ArrayList<Element>();
        for (int i = 0; i < found.getLength(); i++) {
            paragraphs.add((Element) found.item(i));
        }
        return paragraphs;
    }

    /** What a reader sees of a paragraph, without what stands in text boxes anchored to it. */
    public static String text(Element paragraph) {
        var text = new StringBuilder();
        texts(paragraph).forEach(piece -> text.append(piece.getTextContent()));
        return text.toString();
    }

    /** Its pieces of text in order; Word may have torn a word into several. */
    public static List<Element> texts(Element paragraph) {
        var pieces = new ArrayList<Element>();
        gather(paragraph, pieces);
        return pieces;
    }

    private static void gather(Element from, List<Element> pieces) {
        for (Element child : children(from)) {
            if (is(child, "t")) {
                pieces.add(child);
            } else if (!is(child, "p")) {
                gather(child, pieces);
            }
        }
    }

    /** The elements directly inside. */
    public static List<Element> children(Element of) {
        var children = new ArrayList<Element>();
        for (Node node = of.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** Whether it is Word's element of this name. */
    public static boolean is(Node node, String name) {
        return W.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
    }

    /** The properties of a run (rPr) or paragraph (pPr), copied into another one, where there are any. */
    public static void copyProperties(Element from, Element to, String name) {
        children(from).stream()
                .filter(child -> is(child, name))
                .findFirst()
                .ifPresent(properties -> to.appendChild(properties.cloneNode(true)));
    }
}
