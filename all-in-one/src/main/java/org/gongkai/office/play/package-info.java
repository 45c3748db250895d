/**
 * Playing lives of requests into a running office, through the same commands a clerk gives, several at a time.
 *
 * <p>Read {@link org.gongkai.office.play.Story}, then {@link org.gongkai.office.play.Player}.
 */
@NullMarked
package org.gongkai.office.play;

import org.jspecify.annotations.NullMarked;
