/**
 * The calendars of working days, as adopted.
 */
@NullMarked
package org.gongkai.command.calendar;

import org.jspecify.annotations.NullMarked;
