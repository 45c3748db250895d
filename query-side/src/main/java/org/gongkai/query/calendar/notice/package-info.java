/**
 * The State Council's yearly notice on holidays, read from its text. Read
 * {@link org.gongkai.query.calendar.notice.NoticeReader} first.
 */
@NullMarked
package org.gongkai.query.calendar.notice;

import org.jspecify.annotations.NullMarked;
