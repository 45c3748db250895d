package org.gongkai.letter;

import java.util.LinkedHashSet;
import java.util.Set;

/** Whether a Word document can be the template of a letter. */
public final class TemplateCheck {

    private TemplateCheck() {}

    /**
     * Looks at every placeholder, in tables, heads, feet and text boxes too.
     *
     * @throws TemplateRefused when it is no Word document, has a placeholder nobody knows, or braces that do not match
     */
    public static void require(byte[] octets) {
        Set<String> unknown = new LinkedHashSet<>();
        for (String paragraph : DocxParts.open(octets).paragraphs()) {
            Slot.in(paragraph).stream()
                    .map(Slot::name)
                    .filter(name -> Field.named(name).isEmpty())
                    .forEach(unknown::add);
            if (Slot.leftOver(paragraph)) {
                throw TemplateRefused.broken(paragraph);
            }
        }
        if (!unknown.isEmpty()) {
            throw TemplateRefused.unknown(unknown);
        }
    }
}
