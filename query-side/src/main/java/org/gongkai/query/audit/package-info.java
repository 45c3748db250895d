/**
 * What an auditor asks: was anything changed, and do the records still add up to what is shown.
 *
 * <p>Read {@link org.gongkai.query.audit.Verification} for the chain of check codes, {@code audit.replay} for the
 * reckoning
 * anew, {@code audit.explain} for one record, request or figure. Nothing here writes anywhere.
 */
@NullMarked
package org.gongkai.query.audit;

import org.jspecify.annotations.NullMarked;
