package org.gongkai.events.chain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Canonical octets and SHA-256 of an event and of the chain. Numbers are big-endian two's complement; fixed widths
 * come first,
 * and every text has the number of its UTF-8 octets before it, so that no two events share their octets.
 *
 * <p>Keeps a buffer: one for each thread.
 */
public final class Digest {

    /** Octets of a digest and of a check code. */
    public static final int LENGTH = 32;

    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final Instant FIRST_INSTANT = Instant.parse("2000-01-01T00:00:00Z");

    private final MessageDigest sha256 = sha256();
    private final ByteBuffer link = ByteBuffer.allocate(LENGTH + Long.BYTES + Long.BYTES + LENGTH);
    private ByteBuffer octets = ByteBuffer.allocate(4096);

    /** With a buffer of its own. */
    public Digest() {}

    /** The check code before the first event: 32 octets of zero. */
    public static byte[] origin() {
        return new byte[LENGTH];
    }

    /** SHA-256 over the event itself; its position, time of recording and check code have no part in it. */
    public byte[] of(StoredEvent event) {
        byte[] name = event.name().getBytes(StandardCharsets.UTF_8);
        byte[] payload = event.payload().getBytes(StandardCharsets.UTF_8);
        byte[] metadata = event.metadata().getBytes(StandardCharsets.UTF_8);
        room(64 + event.bookings().length * 2 * Integer.BYTES + name.length + payload.length + metadata.length);
        octets.putInt(event.version())
                .putLong(event.aggregate().getMostSignificantBits())
                .putLong(event.aggregate().getLeastSignificantBits())
                .putLong(event.sequence())
                .putInt(event.agency())
                .putLong(event.agencySeq())
                .putInt((int) ChronoUnit.DAYS.between(FIRST_DAY, event.occurredOn()))
                .putInt(event.bookings().length);
        for (int number : event.bookings()) {
            octets.putInt(Integer.BYTES).putInt(number); // as PostgreSQL sends the elements of an array
        }
        octets.putInt(name.length)
                .put(name)
                .putInt(payload.length)
                .put(payload)
                .putInt(metadata.length)
                .put(metadata);
        return sha256(octets);
    }

    /** The check code of an event: SHA-256 over the one before, its position, its time of recording and its digest. */
    public byte[] next(byte[] previous, long position, Instant recordedAt, byte[] digest) {
        link.clear();
        link.put(previous)
                .putLong(position)
                .putLong(ChronoUnit.MICROS.between(FIRST_INSTANT, recordedAt))
                .put(digest);
        return sha256(link);
    }

    private void room(int needed) {
        if (octets.capacity() < needed) {
            octets = ByteBuffer.allocate(Integer.highestOneBit(needed) << 1);
        }
        octets.clear();
    }

    private byte[] sha256(ByteBuffer from) {
        sha256.update(from.flip());
        return sha256.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
