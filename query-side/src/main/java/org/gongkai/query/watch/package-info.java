/**
 * What this side tells of itself to whoever watches it: how far its tables are, and where its news come from.
 *
 * <p>Read {@link org.gongkai.query.watch.ProjectionsVital} first.
 */
@NullMarked
package org.gongkai.query.watch;

import org.jspecify.annotations.NullMarked;
