/**
 * Tells Kafka what was recorded: every record once, in order, by one node at a time. Runs only when
 * {@code gongkai.kafka.bootstrap} is set.
 *
 * <p>Read {@link org.gongkai.command.relay.Shift} first, then {@link org.gongkai.command.relay.Relay}; ADR 0010 says
 * why it is safe.
 */
@NullMarked
package org.gongkai.command.relay;

import org.jspecify.annotations.NullMarked;
