/**
 * The ledger: every entry that an event booked, copied and never computed, with what is needed to read it.
 *
 * <p>Read {@link org.gongkai.query.ledger.LedgerProjection} for how it is written, {@link
 * org.gongkai.query.ledger.Ledger}
 * for what can be asked.
 */
@NullMarked
package org.gongkai.query.ledger;

import org.jspecify.annotations.NullMarked;
