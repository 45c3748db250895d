package org.gongkai.events.request;

/**
 * A step of another request’s file, as it stands in the log: name, version and exact text.
 *
 * @param name the event’s name
 * @param version its version
 * @param payload its exact JSON text
 */
public record FiledStep(String name, int version, String payload) {}
