package org.gongkai.query.register.answer;

import java.util.List;
import java.util.UUID;
import org.gongkai.casefile.Facts;
import org.gongkai.events.request.RepeatLinked;
import org.gongkai.events.request.RequestSplit;
import org.gongkai.events.request.RequestVoided;
import org.gongkai.query.register.Chronicle;
import org.jspecify.annotations.Nullable;

/**
 * The requests this one has to do with.
 *
 * @param previous the one it came from: split, taken over, or decided anew; null when it came from none
 * @param children those that were split off it
 * @param successor the one that goes on in its place, at another agency or as a new round; null when none does
 * @param repeatOf the number of the one it repeats; null when it repeats none
 * @param repeats that one; null when it is older than this log, or there is none
 * @param duplicateOf for one voided because it was registered twice: the number of the right one
 */
public record LinksAnswer(
        @Nullable UUID previous,
        List<UUID> children,
        @Nullable UUID successor,
        @Nullable String repeatOf,
        @Nullable UUID repeats,
        @Nullable String duplicateOf) {

    static LinksAnswer of(Chronicle chronicle) {
        Facts facts = chronicle.file().facts();
        var receipt = facts.receipt();
        var previous = receipt == null ? null : receipt.previous();
        return new LinksAnswer(
                previous == null ? null : previous.value(),
                chronicle
                        .counting(RequestSplit.class)
                        .flatMap(e -> e.children().stream())
                        .map(child -> child.value())
                        .toList(),
                successor(facts),
                facts.dossier().repeatOf(),
                repeats(chronicle),
                chronicle
                        .counting(RequestVoided.class)
                        .map(e -> e.duplicateOf() == null ? "" : e.duplicateOf())
                        .filter(number -> !number.isEmpty())
                        .findFirst()
                        .orElse(null));
    }

    private static @Nullable UUID successor(Facts facts) {
        var moved = facts.movedOut();
        if (moved != null) {
            return moved.successor().value();
        }
        var order = facts.order();
        var anew = order == null ? null : order.successor();
        return anew == null ? null : anew.value();
    }

    private static @Nullable UUID repeats(Chronicle chronicle) {
        RepeatLinked linked =
                chronicle.counting(RepeatLinked.class).reduce((a, b) -> b).orElse(null);
        var earlier = linked == null ? null : linked.earlier();
        return earlier == null ? null : earlier.value();
    }
}
