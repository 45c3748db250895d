package org.gongkai.query.proactive;

import java.time.Instant;
import org.gongkai.events.proactive.ProactiveEvent;

/**
 * A fact about proactive disclosure, and who recorded it when.
 *
 * @param position its record (记录序号)
 * @param actor who recorded it
 */
public record SaidRecord(long position, Instant recordedAt, String actor, ProactiveEvent event) {}
