/**
 * How a record of the log travels between the sides when it does not stay in one database.
 *
 * <p>Read {@link org.gongkai.wire.Envelope} first; docs/contract says the same for readers outside.
 */
@NullMarked
package org.gongkai.wire;

import org.jspecify.annotations.NullMarked;
