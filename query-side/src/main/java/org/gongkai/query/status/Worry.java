package org.gongkai.query.status;

import org.gongkai.events.Labelled;

/**
 * Something that somebody should see to.
 *
 * @param code which, stable, for programs that watch
 * @param zh what it is and what to do
 * @param en the same in English
 */
public record Worry(String code, String zh, String en) implements Labelled {}
