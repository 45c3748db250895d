package org.gongkai.query.narrative;

import org.gongkai.events.narrative.NarrativeSection;

/**
 * A sentence with fixed wording, made of the figures of the tables, ready to be put into a text.
 *
 * @param code its stable name
 * @param section where it belongs
 * @param template with placeholders
 * @param text with the figures
 */
public record Sentence(String code, NarrativeSection section, String template, String text) {}
