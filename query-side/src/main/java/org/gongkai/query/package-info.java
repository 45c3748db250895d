/** The query side. */
@NullMarked
package org.gongkai.query;

import org.jspecify.annotations.NullMarked;
