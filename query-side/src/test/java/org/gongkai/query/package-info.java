/** A log to test against. */
@NullMarked
package org.gongkai.query;

import org.jspecify.annotations.NullMarked;
