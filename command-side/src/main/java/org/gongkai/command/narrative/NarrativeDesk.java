package org.gongkai.command.narrative;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.gongkai.command.desk.Streams;
import org.gongkai.command.narrative.NarrativeCommand.DeclareIndicators;
import org.gongkai.command.narrative.NarrativeCommand.EditNarrative;
import org.gongkai.command.settings.SettingsBook;
import org.gongkai.events.narrative.IndicatorDeclared;
import org.gongkai.events.narrative.NarrativeEdited;
import org.gongkai.events.narrative.NarrativeEvent;
import org.gongkai.events.narrative.NarrativeSection;
import org.gongkai.rule.chapter.ProactiveRule;
import org.jspecify.annotations.Nullable;

/** Takes texts and indicators. A closed year may still be written about; only what was not changed is not recorded. */
public class NarrativeDesk {

    private final Streams streams;
    private final SettingsBook settings;
    private final Clock clock;

    /** Over the command side's parts. */
    public NarrativeDesk(Streams streams, SettingsBook settings, Clock clock) {
        this.streams = streams;
        this.settings = settings;
        this.clock = clock;
    }

    /** Writes texts. */
    @CommandHandler
    public void edit(EditNarrative c) {
        requireBegun(c);
        Map<NarrativeSection, @Nullable String> now = texts(c);
        c.texts().stream()
                .filter(text -> !Objects.equals(now.get(text.section()), text.text()))
                .forEach(text -> streams.append(
                        new NarrativeEdited(c.agency(), c.year(), text.section(), text.text(), today())));
    }

    private Map<NarrativeSection, @Nullable String> texts(NarrativeCommand c) {
        var texts = new EnumMap<NarrativeSection, @Nullable String>(NarrativeSection.class);
        streams.read(NarrativeEvent.streamOf(c.agency(), c.year())).stream()
                .filter(NarrativeEdited.class::isInstance)
                .map(NarrativeEdited.class::cast)
                .forEach(edited -> texts.put(edited.section(), edited.text()));
        return texts;
    }

    /** Declares indicators. */
    @CommandHandler
    public void declare(DeclareIndicators c) {
        requireBegun(c);
        c.indicators()
                .forEach(i -> streams.append(new IndicatorDeclared(
                        c.agency(), c.year(), i.indicator(), i.amount(), i.source(), i.note(), today())));
    }

    private void requireBegun(NarrativeCommand c) {
        settings.of(c.agency()); // Refuses an agency nobody registered.
        ProactiveRule.PROACTIVE_YEAR_AHEAD.require(c.year() <= today().getYear(), c.year());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
