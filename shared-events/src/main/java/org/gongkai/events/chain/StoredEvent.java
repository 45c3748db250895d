package org.gongkai.events.chain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One row of the log as it lies there, the event still as text.
 *
 * @param position from 1, without gaps, in the order of commits
 * @param recordedAt when it was appended, to the microsecond; never before the event ahead of it
 * @param name what kind of fact, as the catalogue of events calls it
 * @param version of the text's shape
 * @param aggregate the stream it belongs to
 * @param sequence its place in the stream, from 0
 * @param agency whose fact it is
 * @param agencySeq its place among the agency's events, from 1, without gaps
 * @param occurredOn the legal date
 * @param bookings agency, period, line, column, amount of each booking, one after the other
 * @param payload the event, exact JSON text
 * @param metadata who did it, exact JSON text
 * @param hash the check code: over this event and, through the one before, over all earlier ones
 */
@SuppressWarnings("ArrayRecordComponent") // A row is read once and handed on; copies of arrays would only cost.
public record StoredEvent(
        long position,
        Instant recordedAt,
        String name,
        int version,
        UUID aggregate,
        long sequence,
        int agency,
        long agencySeq,
        LocalDate occurredOn,
        int[] bookings,
        String payload,
        String metadata,
        byte[] hash) {}
