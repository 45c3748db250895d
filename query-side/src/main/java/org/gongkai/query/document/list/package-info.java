/**
 * Lists of requests on paper: the case list, and the ledger (登记台账) that an inspection wants to see.
 *
 * <p>Read {@link org.gongkai.query.document.list.Ledgers} first. Names and contacts stand there only for whoever may
 * see the requests themselves, opened the same way.
 */
@NullMarked
package org.gongkai.query.document.list;

import org.jspecify.annotations.NullMarked;
