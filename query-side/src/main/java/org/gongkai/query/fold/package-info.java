/**
 * The same figures once more, straight from the log and by other code: to rebuild fast, and to hold against the
 * ledger.
 */
@NullMarked
package org.gongkai.query.fold;

import org.jspecify.annotations.NullMarked;
