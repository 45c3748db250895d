package org.gongkai.policy;

import org.gongkai.events.Labelled;

/**
 * A value a policy may have.
 *
 * @param code as it is stored
 * @param zh in Chinese
 * @param en in English
 */
public record Option(String code, String zh, String en) implements Labelled {}
