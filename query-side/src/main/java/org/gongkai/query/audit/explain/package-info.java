/**
 * One record, one request or one figure on one screen: what happened, by which rule, and what it adds up to.
 *
 * <p>Read {@link org.gongkai.query.audit.explain.Explain} first.
 */
@NullMarked
package org.gongkai.query.audit.explain;

import org.jspecify.annotations.NullMarked;
