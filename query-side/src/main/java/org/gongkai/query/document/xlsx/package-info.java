/**
 * Papers as workbooks: a sheet a section, sums as formulas with their results beside them.
 *
 * <p>Read {@link org.gongkai.query.document.xlsx.XlsxWriter} first.
 */
@NullMarked
package org.gongkai.query.document.xlsx;

import org.jspecify.annotations.NullMarked;
