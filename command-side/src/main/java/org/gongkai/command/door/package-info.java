/** What the door asks of the side that decides, which knows at once where things lie. */
@NullMarked
package org.gongkai.command.door;

import org.jspecify.annotations.NullMarked;
