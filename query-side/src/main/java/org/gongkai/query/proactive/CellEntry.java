package org.gongkai.query.proactive;

import org.gongkai.events.proactive.ProactiveEntry;

/**
 * One of the entries that a cell is the sum of.
 *
 * @param of the record that made it
 * @param entry what it adds
 */
public record CellEntry(SaidRecord of, ProactiveEntry entry) {}
