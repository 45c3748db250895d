package org.gongkai.command.desk;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.gongkai.events.AgencyId;
import org.gongkai.events.agency.AgencyLevel;
import org.gongkai.events.agency.AgencyRegistered;

/** An agency that can only be registered; its stream follows from its number, so twice is a conflict. */
final class Bureau {

    record Register(int agency) {}

    @AggregateIdentifier
    private UUID id;

    /** For Axon, which folds the events into it. */
    Bureau() {}

    @CommandHandler
    Bureau(Register command) {
        apply(new AgencyRegistered(
                new AgencyId(command.agency()),
                "某街道办事处",
                AgencyLevel.SUBDISTRICT_OFFICE,
                null,
                LocalDate.of(2026, 1, 1)));
    }

    @Override
    public String toString() {
        return id.toString();
    }

    @EventSourcingHandler
    void on(AgencyRegistered event) {
        id = event.aggregate();
    }
}
