/** Putting our own record right (更正、撤销): the wrong and the right value both stay visible. */
@NullMarked
package org.gongkai.command.request.mending;

import org.jspecify.annotations.NullMarked;
