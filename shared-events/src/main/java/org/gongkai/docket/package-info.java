/**
 * The docket: reviews and suits as their events tell them, what may follow what, and when the agency has to answer.
 *
 * <p>Read {@link org.gongkai.docket.RemedyCase} first. Pure functions without clock, database or framework.
 */
@NullMarked
package org.gongkai.docket;

import org.jspecify.annotations.NullMarked;
