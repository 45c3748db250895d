/**
 * Statistical years: closing and reopening them, and which of them take bookings.
 */
@NullMarked
package org.gongkai.command.period;

import org.jspecify.annotations.NullMarked;
