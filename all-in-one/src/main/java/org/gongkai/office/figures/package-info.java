/**
 * Published figures of table 三: read from a file, checked as an inspector would, compared with the table of an office.
 *
 * <p>Read {@link org.gongkai.office.figures.Figures} first.
 */
@NullMarked
package org.gongkai.office.figures;

import org.jspecify.annotations.NullMarked;
