/**
 * Reminders: due dates, respondent's deadlines and report dates as a calendar that other programs subscribe to
 * (RFC 5545). Numbers and summaries only, never who asks.
 *
 * <p>Read {@link org.gongkai.query.reminder.CalendarFeed} for the format and {@link
 * org.gongkai.query.reminder.Reminders} for what is in it.
 */
@NullMarked
package org.gongkai.query.reminder;

import org.jspecify.annotations.NullMarked;
