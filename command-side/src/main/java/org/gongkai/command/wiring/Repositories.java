package org.gongkai.command.wiring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.AnnotationCommandHandlerAdapter;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.lock.NullLockFactory;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.Repository;

/**
 * The repositories of the aggregates that handle commands. Locks are the database's: see {@link
 * org.gongkai.command.log.AggregateHeads}.
 */
public final class Repositories {

    private final EventStore store;
    private final ParameterResolverFactory parameters;
    private final Map<Class<?>, Repository<?>> repositories = new HashMap<>();

    Repositories(EventStore store, ParameterResolverFactory parameters) {
        this.store = store;
        this.parameters = parameters;
    }

    /** The repository of an aggregate, for a handler that works on several. */
    @SuppressWarnings("unchecked") // Put in under the class it is made of.
    public <T> Repository<T> of(Class<T> aggregate) {
        return (Repository<T>) repositories.computeIfAbsent(aggregate, this::repository);
    }

    private <T> Repository<T> repository(Class<T> aggregate) {
        return EventSourcingRepository.builder(aggregate)
                .eventStore(store)
                .parameterResolverFactory(parameters)
                .lockFactory(NullLockFactory.INSTANCE)
                .build();
    }

    /** From now on the bus finds them. */
    void subscribe(List<CommandHandlers> handlers, CommandBus bus) {
        for (CommandHandlers each : handlers) {
            each.aggregates().forEach(aggregate -> subscribe(aggregate, bus));
            each.services()
                    .forEach(service -> new AnnotationCommandHandlerAdapter<>(service, parameters).subscribe(bus));
        }
    }

    private <T> void subscribe(Class<T> aggregate, CommandBus bus) {
        AggregateAnnotationCommandHandler.<T>builder()
                .aggregateType(aggregate)
                .repository(of(aggregate))
                .parameterResolverFactory(parameters)
                .build()
                .subscribe(bus);
    }
}
