/**
 * One table, three ways to print it: JSON for programs, CSV for a spreadsheet, a page in the official layout.
 *
 * <p>Read {@link org.gongkai.query.print.TableLayout} for how the official table is merged.
 */
@NullMarked
package org.gongkai.query.print;

import org.jspecify.annotations.NullMarked;
