/** Figures to be copied and compared. */
@NullMarked
package org.gongkai.query.filling;

import org.jspecify.annotations.NullMarked;
