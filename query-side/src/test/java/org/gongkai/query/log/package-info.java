/** The log as the side that decides lays it out, trigger and chain included, for tests that need it whole. */
@NullMarked
package org.gongkai.query.log;

import org.jspecify.annotations.NullMarked;
