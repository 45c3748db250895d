/** The page of a registration and its receipt. */
@NullMarked
package org.gongkai.query.intake;

import org.jspecify.annotations.NullMarked;
