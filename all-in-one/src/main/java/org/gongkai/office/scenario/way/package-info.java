/**
 * The way of one request through the procedure: lawful steps on the real calendar, drawn by dice.
 *
 * <p>Read {@link org.gongkai.office.scenario.way.Paths} first: which steps lead where; then
 * {@link org.gongkai.office.scenario.way.Course}: when.
 */
@NullMarked
package org.gongkai.office.scenario.way;

import org.jspecify.annotations.NullMarked;
