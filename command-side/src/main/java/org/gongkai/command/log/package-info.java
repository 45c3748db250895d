/**
 * The log: events in, one after the other, in the order of commits, chained; and out again, stream by stream.
 *
 * <p>Read {@code db/command/V1__log.sql} first, then {@link org.gongkai.command.log.PostgresEventStorageEngine}. Only
 * the trigger
 * gives an event its place; nothing here can change or remove one.
 */
@NullMarked
package org.gongkai.command.log;

import org.jspecify.annotations.NullMarked;
