/**
 * The desk (工作台): what is due, what is waited for, and what comes next, of one agency on one day.
 *
 * <p>Read {@link org.gongkai.query.desk.Desks} for where it comes from and {@link org.gongkai.query.desk.Todo} for a
 * line of it. Nothing here is stored: it is the register, the docket and the calendar looked at from today.
 */
@NullMarked
package org.gongkai.query.desk;

import org.jspecify.annotations.NullMarked;
