/**
 * Opening personal data for display. Keys are only ever read here: the side that decides makes and erases them.
 *
 * <p>Read {@link org.gongkai.query.vault.Applicants} first.
 */
@NullMarked
package org.gongkai.query.vault;

import org.jspecify.annotations.NullMarked;
