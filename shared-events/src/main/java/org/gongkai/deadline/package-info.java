/**
 * The working-day calendar and the reply clock: which day a reply is due on, and why on that day.
 *
 * <p>Read {@link ReplyClock} first. Everything is derived from events and nothing here is ever stored, because a notice
 * can change a year's working days after a request came in. No clock is read: dates come in from outside.
 */
@NullMarked
package org.gongkai.deadline;

import org.jspecify.annotations.NullMarked;
