package org.gongkai.query.reminder;

import java.time.LocalDate;

/**
 * A day not to be missed.
 *
 * @param uid what it is known by for ever, also when its day moves
 * @param on the day
 * @param summary in a few words, without personal data
 * @param path the page about it
 */
record Reminder(String uid, LocalDate on, String summary, String path) {}
