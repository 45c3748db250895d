/**
 * From a figure to the requests that are it, and from each to the records that put it there.
 *
 * <p>Read {@link org.gongkai.query.drill.DrillDown} first.
 */
@NullMarked
package org.gongkai.query.drill;

import org.jspecify.annotations.NullMarked;
