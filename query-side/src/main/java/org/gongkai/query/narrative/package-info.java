/**
 * Sections 一, 五 and 六 of the annual report: texts with placeholders for figures, rendered from the same ledger.
 *
 * <p>Read {@link org.gongkai.query.narrative.Narrative} first, then {@link
 * org.gongkai.query.narrative.figure.FigureSource} for what a placeholder may name, and {@link
 * org.gongkai.query.narrative.check.NarrativeCheck} for what becomes of figures that are typed instead.
 */
@NullMarked
package org.gongkai.query.narrative;

import org.jspecify.annotations.NullMarked;
