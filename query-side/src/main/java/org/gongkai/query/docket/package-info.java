/**
 * The docket: the register of reviews and suits, and all that is known of one.
 *
 * <p>Read {@link org.gongkai.query.docket.Docket} first. Cases are few, so their events are kept word for word and
 * folded when somebody asks.
 */
@NullMarked
package org.gongkai.query.docket;

import org.jspecify.annotations.NullMarked;
