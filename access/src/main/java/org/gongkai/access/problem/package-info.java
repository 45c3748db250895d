/** What is said at the door to whoever may not pass. */
@NullMarked
package org.gongkai.access.problem;

import org.jspecify.annotations.NullMarked;
