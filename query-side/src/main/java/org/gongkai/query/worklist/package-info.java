/**
 * The list of requests (台账): filtered, searched, sorted and leafed through, on the screen and on paper.
 *
 * <p>Read {@link org.gongkai.query.worklist.Worklist} first. What can be asked is {@link
 * org.gongkai.query.register.Search}; the address carries it all, so that a list can be kept as a
 * bookmark or sent to a colleague.
 */
@NullMarked
package org.gongkai.query.worklist;

import org.jspecify.annotations.NullMarked;
