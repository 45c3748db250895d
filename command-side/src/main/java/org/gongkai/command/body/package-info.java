/** What comes in: JSON read strictly, and what is wrong with it said in the clerk's words. */
@NullMarked
package org.gongkai.command.body;

import org.jspecify.annotations.NullMarked;
