package org.gongkai.command.wiring;

import java.util.List;

/**
 * Who handles commands; every bean of this type is heard.
 *
 * @param aggregates classes with an aggregate identifier and Axon's handler annotations
 * @param services objects with methods annotated as command handlers, for what concerns more than one stream
 */
public record CommandHandlers(List<Class<?>> aggregates, List<?> services) {}
