/** The query side, wired by hand: its own pool and role, nothing primary, nothing found by accident. */
@NullMarked
package org.gongkai.query.wiring;

import org.jspecify.annotations.NullMarked;
