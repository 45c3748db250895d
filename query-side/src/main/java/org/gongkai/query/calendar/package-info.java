/**
 * Working days as people see them: a year drawn as a sheet, and what adopting a notice would change. Read
 * {@link org.gongkai.query.calendar.WorkingDays} first.
 */
@NullMarked
package org.gongkai.query.calendar;

import org.jspecify.annotations.NullMarked;
