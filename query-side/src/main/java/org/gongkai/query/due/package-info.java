/**
 * How a due date came about, as a small calendar that anybody can count along: the working days counted, the days left
 * out and why.
 *
 * <p>Read {@link org.gongkai.query.due.DueCalendar} first.
 */
@NullMarked
package org.gongkai.query.due;

import org.jspecify.annotations.NullMarked;
