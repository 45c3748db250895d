package org.gongkai.events.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.UnaryOperator;

/**
 * Rewrites an older shape of an event's JSON as the next one; what is stored stays as it was.
 *
 * @param from the shape it reads
 * @param to the shape it makes: a later version, or another name
 * @param change may alter the node it is given
 */
public record Upcaster(EventType from, EventType to, UnaryOperator<ObjectNode> change) {}
