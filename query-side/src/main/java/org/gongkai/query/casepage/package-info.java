/**
 * The page of one request: where it stands and why, the one next step and all others, and what happened so far.
 *
 * <p>Read {@link org.gongkai.query.casepage.CasePages} first. Steps are offered from one catalogue ({@code chapter})
 * and asked of the commands themselves by dry runs; nothing here decides.
 */
@NullMarked
package org.gongkai.query.casepage;

import org.jspecify.annotations.NullMarked;
