/**
 * The desk: one command, one transaction, one receipt.
 *
 * <p>Read {@link org.gongkai.command.desk.CommandDesk} first; it takes the locks in the order of the design, so that
 * no command
 * waits for another that waits for it.
 */
@NullMarked
package org.gongkai.command.desk;

import org.jspecify.annotations.NullMarked;
