package org.gongkai.command.narrative;

import java.util.List;
import org.gongkai.events.AgencyId;
import org.gongkai.events.narrative.Indicator;
import org.gongkai.events.narrative.NarrativeSection;
import org.jspecify.annotations.Nullable;

/** A command about the text of a year's report. */
public sealed interface NarrativeCommand {

    /** Whose report it is. */
    AgencyId agency();

    /** The statistical year. */
    int year();

    /** Write texts, all or none; those not named stay as they are. */
    record EditNarrative(AgencyId agency, int year, List<Text> texts) implements NarrativeCommand {

        public EditNarrative {
            texts = List.copyOf(texts);
        }
    }

    /**
     * A text.
     *
     * @param text the whole of it; null takes it out
     */
    record Text(NarrativeSection section, @Nullable String text) {}

    /** Declare indicators, all or none. */
    record DeclareIndicators(AgencyId agency, int year, List<Counted> indicators) implements NarrativeCommand {

        public DeclareIndicators {
            indicators = List.copyOf(indicators);
        }
    }

    /**
     * An indicator.
     *
     * @param amount how many, from 0
     * @param source who answers for it
     */
    record Counted(
            Indicator indicator,
            long amount,
            String source,
            @Nullable String note) {}
}
