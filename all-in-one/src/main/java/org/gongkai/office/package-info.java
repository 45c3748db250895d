/**
 * One office, one process: both sides on an embedded PostgreSQL.
 *
 * <p>Read {@link Office} first: it takes the data directory, starts the database, then {@link OfficeApplication},
 * which is the two sides behind one door (module {@code access}). What the user types is in {@code cli}.
 */
@NullMarked
package org.gongkai.office;

import org.jspecify.annotations.NullMarked;
