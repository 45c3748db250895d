/**
 * The annual report: which entries stand in which cell, and whether the table may be printed.
 *
 * <p>Read {@link org.gongkai.query.report.AnnualTable} first, then {@link org.gongkai.query.report.Reports}.
 * Entries come in from
 * {@code ledger}; nothing here can change one, and everything here can be thrown away and computed again.
 */
@NullMarked
package org.gongkai.query.report;

import org.jspecify.annotations.NullMarked;
