package org.gongkai.command.log;

import java.time.Instant;
import org.gongkai.events.Event;

/**
 * An event and the place it was given.
 *
 * @param event the fact
 * @param sequence its place in its stream, from 0
 * @param position its place in the log, from 1
 * @param recordedAt when it was appended
 */
public record Appended(Event event, long sequence, long position, Instant recordedAt) {}
