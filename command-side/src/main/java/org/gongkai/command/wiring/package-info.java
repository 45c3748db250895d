/** What is put together with what: the pool, the log, the bus, the desk. Nothing is decided here. */
@NullMarked
package org.gongkai.command.wiring;

import org.jspecify.annotations.NullMarked;
