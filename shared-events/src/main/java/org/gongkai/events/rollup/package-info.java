/** Which agencies a government's report adds up, and the figures of those that keep no books here. */
@NullMarked
package org.gongkai.events.rollup;

import org.jspecify.annotations.NullMarked;
