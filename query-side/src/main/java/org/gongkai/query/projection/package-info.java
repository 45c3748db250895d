/**
 * How this side keeps tables that can be thrown away and computed again from the records.
 *
 * <p>Read {@link org.gongkai.query.projection.Projection}, then {@link org.gongkai.query.projection.Projections}.
 */
@NullMarked
package org.gongkai.query.projection;

import org.jspecify.annotations.NullMarked;
