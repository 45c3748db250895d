package org.gongkai.command.casework;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.gongkai.casefile.CaseFile;
import org.gongkai.command.request.Decisions;
import org.gongkai.command.request.RegisterSubmission;
import org.gongkai.events.RequestId;
import org.gongkai.events.request.RequestEvent;
import org.jspecify.annotations.Nullable;

/** A disclosure request: asks {@link Decisions} and remembers what was decided. */
@AggregateRoot
public class DisclosureRequest {

    private static final String BY = "by";

    @AggregateIdentifier
    private @Nullable RequestId id;

    private @Nullable CaseFile file;

    /** For Axon, which replays the events into it. */
    protected DisclosureRequest() {}

    /** Registers a request. */
    @CommandHandler
    public DisclosureRequest(RegisterSubmission command, Surroundings surroundings, @MetaDataValue(BY) String by) {
        surroundings.requireActive(command.agency());
        var setting = surroundings.of(command.agency(), command.given(), by);
        apply(Decisions.register(command, setting), surroundings);
    }

    /** Takes a step. */
    @CommandHandler
    void handle(OnRequest command, Surroundings surroundings, @MetaDataValue(BY) String by) {
        CaseFile known = file;
        if (known == null) {
            throw new IllegalStateException("request " + id + " has no events");
        }
        var setting = surroundings.of(known.facts().agency(), command.given(), by);
        apply(Decisions.decide(known, command.what(), setting), surroundings);
    }

    private static void apply(List<RequestEvent> events, Surroundings surroundings) {
        surroundings.decided(events);
        events.forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(RequestEvent event) {
        id = event.requestId();
        file = CaseFile.after(file, event);
    }
}
