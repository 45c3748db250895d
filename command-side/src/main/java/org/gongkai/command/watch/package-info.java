/**
 * What this side tells of itself to whoever watches it: commands taken and refused, and how the relay is.
 *
 * <p>Read {@link org.gongkai.command.watch.CommandMeters} first.
 */
@NullMarked
package org.gongkai.command.watch;

import org.jspecify.annotations.NullMarked;
