/**
 * The procedure's logic: which step may follow which facts, and whether a step can be mended.
 *
 * <p>Read {@link org.gongkai.procedure.Fit} first; the rules it names stand in {@code org.gongkai.rule.chapter}.
 */
@NullMarked
package org.gongkai.procedure;

import org.jspecify.annotations.NullMarked;
