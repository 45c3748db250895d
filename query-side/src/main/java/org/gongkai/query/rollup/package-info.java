/**
 * The report of a whole government (本级政府): the sum of its members' reports in every cell.
 *
 * <p>Read {@link org.gongkai.query.rollup.RollUps}. A member's figures come from its own books, from its own
 * members, or were declared from a report made elsewhere; how much of a sum was declared is always told.
 */
@NullMarked
package org.gongkai.query.rollup;

import org.jspecify.annotations.NullMarked;
