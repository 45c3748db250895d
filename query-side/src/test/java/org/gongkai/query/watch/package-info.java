/** Whether a node that is not well says so. */
@NullMarked
package org.gongkai.query.watch;

import org.jspecify.annotations.NullMarked;
