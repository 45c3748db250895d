/**
 * The figures of a report in the order of the form, to be copied into the system of the agency above, and what stands
 * there compared with them, cell by cell.
 *
 * <p>Read {@link org.gongkai.query.filling.Sheet} first, then {@link org.gongkai.query.filling.Pasted} for how a pasted
 * table is read.
 */
@NullMarked
package org.gongkai.query.filling;

import org.jspecify.annotations.NullMarked;
