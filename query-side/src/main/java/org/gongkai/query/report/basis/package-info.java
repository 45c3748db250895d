/**
 * What tables 三 and 四 are built and checked from, and what a check is.
 *
 * <p>Read {@link org.gongkai.query.report.basis.Basis} first.
 */
@NullMarked
package org.gongkai.query.report.basis;

import org.jspecify.annotations.NullMarked;
