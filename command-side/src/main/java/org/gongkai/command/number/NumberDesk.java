package org.gongkai.command.number;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.gongkai.command.desk.Streams;
import org.gongkai.events.number.NumberVoided;
import org.gongkai.events.number.NumbersReserved;

/** Decides about single numbers and blocks, on the agency's stream, so that an auditor finds why one is missing. */
public class NumberDesk {

    private final Numbers numbers;
    private final Streams streams;
    private final Clock clock;

    /** Over the command side's parts. */
    public NumberDesk(Numbers numbers, Streams streams, Clock clock) {
        this.numbers = numbers;
        this.streams = streams;
        this.clock = clock;
    }

    /** Sets a block aside. */
    @CommandHandler
    public void reserve(ReserveNumbers c) {
        numbers.reserve(new Run(c.agency(), c.series(), c.year()), new Block(c.from(), c.to()));
        streams.append(new NumbersReserved(
                c.agency(), c.series(), c.year(), c.from(), c.to(), c.purpose(), LocalDate.now(clock)));
    }

    /** Voids a number. */
    @CommandHandler
    public void makeVoid(VoidNumber c) {
        Numbers.Voided voided = numbers.makeVoid(new Run(c.agency(), c.series(), c.year()), c.number());
        streams.append(new NumberVoided(
                c.agency(), c.series(), c.year(), voided.number(), voided.used(), c.reason(), LocalDate.now(clock)));
    }
}
