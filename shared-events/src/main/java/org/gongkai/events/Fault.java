package org.gongkai.events;

import java.util.List;

/**
 * Something unlawful that really happened (程序瑕疵): recorded, shown to the auditor, and without any effect on the
 * lawful clock.
 *
 * @param rule the code of the rule that was broken
 * @param found what was found: the values for the rule's sentence, in order
 * @param reason why, in the clerk's words
 */
public record Fault(String rule, List<String> found, String reason) {

    public Fault {
        found = found == null ? List.of() : List.copyOf(found);
    }
}
