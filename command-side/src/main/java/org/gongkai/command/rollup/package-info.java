/** Which agencies a government's report adds up, and the figures of those that keep no books here (汇总). */
@NullMarked
package org.gongkai.command.rollup;

import org.jspecify.annotations.NullMarked;
