package org.gongkai.query.calendar.notice;

import org.gongkai.events.Labelled;

/**
 * Something about a notice that whoever adopts it must look at.
 *
 * @param zh a sentence that names the place
 * @param en the same in English
 */
public record Doubt(String zh, String en) implements Labelled {}
