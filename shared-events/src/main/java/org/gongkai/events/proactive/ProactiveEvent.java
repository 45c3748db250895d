package org.gongkai.events.proactive;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongkai.events.AgencyId;
import org.gongkai.events.Event;

/**
 * A fact about what an agency discloses by itself (条例第二十条), kept on one stream of the agency: few facts a year.
 */
public sealed interface ProactiveEvent extends Event
        permits DocumentIssued,
                DocumentRepealed,
                DocumentExpired,
                DocumentVoided,
                DocumentStockDeclared,
                FigureDeclared {

    /** What the fact adds to the cells of table 二; empty when closed years leave it nothing to add. */
    List<ProactiveEntry> entries();

    /** The document it is about; empty where it is about none of the registry. */
    default Optional<UUID> about() {
        return switch (this) {
            case DocumentIssued e -> Optional.of(e.document());
            case DocumentRepealed e -> Optional.of(e.document());
            case DocumentExpired e -> Optional.of(e.document());
            case DocumentVoided e -> Optional.of(e.document());
            case DocumentStockDeclared e -> Optional.empty();
            case FigureDeclared e -> Optional.empty();
        };
    }

    /** Whether a fact of a year already closed is counted in a later one (补录). */
    default boolean late() {
        return false;
    }

    @Override
    default UUID aggregate() {
        return streamOf(agency());
    }

    /** The stream of an agency's proactive disclosure. */
    static UUID streamOf(AgencyId agency) {
        return new UUID(0x70726f6163740000L, agency.value());
    }
}
