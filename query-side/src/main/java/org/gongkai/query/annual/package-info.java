/**
 * The life of the annual report: closed, signed, handed up, sent back, accepted, published, put right; and how one
 * closing differs from another.
 *
 * <p>Read {@link org.gongkai.annual.ReportLife} first: both sides fold the same events by it.
 */
@NullMarked
package org.gongkai.query.annual;

import org.jspecify.annotations.NullMarked;
