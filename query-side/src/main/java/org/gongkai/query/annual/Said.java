package org.gongkai.query.annual;

import java.time.Instant;
import org.gongkai.events.Event;

/**
 * One record about a year.
 *
 * @param position its place in the log (记录序号)
 * @param by the account that recorded it
 */
public record Said(long position, Instant recordedAt, Event event, String by) {}
