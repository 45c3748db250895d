package org.gongkai.events.proactive;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongkai.events.AgencyId;
import org.gongkai.events.Labelled;

/**
 * A record of the registry was a mistake.
 *
 * @param document which
 * @param what the whole document, or only that it was repealed or lapsed
 * @param reason why it is void
 * @param voidedOn the day
 * @param entries takes back what stands in years that take entries; where a closed year counted it, that figure stays
 *     and only the stock is put right, in the first year never closed
 * @param late whether a closed year counted it
 */
public record DocumentVoided(
        AgencyId agency,
        UUID document,
        What what,
        String reason,
        LocalDate voidedOn,
        List<ProactiveEntry> entries,
        boolean late)
        implements ProactiveEvent {

    /** What was a mistake. */
    public enum What implements Labelled {
        DOCUMENT("整条登记", "the document"),
        END("废止或失效的登记", "its repeal or lapse");

        private final String zh;
        private final String en;

        What(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        @Override
        public String zh() {
            return zh;
        }

        @Override
        public String en() {
            return en;
        }
    }

    public DocumentVoided {
        entries = List.copyOf(entries);
    }

    @Override
    public LocalDate occurredOn() {
        return voidedOn;
    }
}
