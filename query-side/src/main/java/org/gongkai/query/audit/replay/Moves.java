package org.gongkai.query.audit.replay;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gongkai.booking.Booked;
import org.gongkai.booking.Cell;
import org.gongkai.events.AgencyId;
import org.gongkai.events.Event;
import org.gongkai.events.ledger.Account;
import org.gongkai.events.ledger.Booking;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;
import org.gongkai.events.remedy.CaseTransferredIn;
import org.gongkai.events.remedy.CaseTransferredOut;
import org.gongkai.events.request.RequestTransferredIn;
import org.gongkai.events.request.RequestTransferredOut;
import org.gongkai.query.ledger.AgencyYear;

/**
 * What lies between one year's IV and the next one's II when requests were handed over: reckoned from the records
 * alone, request by request: all that one taken over has booked here, and what handing over took out.
 */
final class Moves {

    private final Map<UUID, Booked> carried = new HashMap<>();
    private final Map<AgencyId, Set<UUID>> moved = new HashMap<>();
    private final Set<UUID> taken = new HashSet<>();

    void accept(Event event) {
        if (event instanceof RequestTransferredIn || event instanceof CaseTransferredIn) {
            taken.add(event.aggregate());
        }
        boolean out = event instanceof RequestTransferredOut || event instanceof CaseTransferredOut;
        if (!out && !taken.contains(event.aggregate())) {
            return;
        }
        moved.computeIfAbsent(event.agency(), agency -> new HashSet<>()).add(event.aggregate());
        var carries = event.posting().bookings().stream().filter(Moves::carries).toList();
        carried.merge(event.aggregate(), Booked.NOTHING.plus(carries), (before, now) -> before.plus(carries));
    }

    private static boolean carries(Booking booking) {
        Account account = booking.line().account();
        return booking.line() == account.carriedIn() || booking.line() == account.carriedForward();
    }

    /** What those that moved carry into the next year more than they are carried forward from this one. */
    int after(AgencyYear year, Column column) {
        return moved.getOrDefault(year.agency(), Set.of()).stream()
                .map(request -> carried.getOrDefault(request, Booked.NOTHING))
                .mapToInt(booked -> at(booked, year.year() + 1, column.account().carriedIn(), column)
                        - at(booked, year.year(), column.account().carriedForward(), column))
                .sum();
    }

    private static int at(Booked booked, int year, Line line, Column column) {
        return booked.net().getOrDefault(new Cell(year, line, column), 0);
    }
}
