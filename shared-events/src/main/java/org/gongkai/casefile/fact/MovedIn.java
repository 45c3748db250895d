package org.gongkai.casefile.fact;

import org.gongkai.events.ledger.Line;

/**
 * Where a request stood at the agency it was taken over from.
 *
 * @param line the line it stood by
 * @param year the year it stood in
 */
public record MovedIn(Line line, int year) {}
