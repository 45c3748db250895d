/** The page of a sum and its members. */
@NullMarked
package org.gongkai.query.rollup;

import org.jspecify.annotations.NullMarked;
