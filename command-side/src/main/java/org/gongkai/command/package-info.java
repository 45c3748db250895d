/**
 * The side that decides: commands in, events out.
 *
 * <p>Read {@code request} first: the aggregate is a thin shell around plain decisions. {@code log} stores, {@code desk}
 * carries a command through its one transaction, {@code web} speaks HTTP.
 */
@NullMarked
package org.gongkai.command;

import org.jspecify.annotations.NullMarked;
