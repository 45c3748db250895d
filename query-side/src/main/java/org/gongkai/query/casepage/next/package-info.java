/**
 * Which steps are offered where a request stands: the next one, the usual ones, all others.
 *
 * <p>Read {@link org.gongkai.query.casepage.next.NextSteps} first.
 */
@NullMarked
package org.gongkai.query.casepage.next;

import org.jspecify.annotations.NullMarked;
