/**
 * What was recorded, in order and without a hole: the one door through which facts come to this side.
 *
 * <p>Read {@link org.gongkai.query.feed.Feed} first.
 */
@NullMarked
package org.gongkai.query.feed;

import org.jspecify.annotations.NullMarked;
