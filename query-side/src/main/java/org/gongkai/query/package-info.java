/** The query side: events in; ledger, tables and pages out. It can be deleted and computed again. */
@NullMarked
package org.gongkai.query;

import org.jspecify.annotations.NullMarked;
