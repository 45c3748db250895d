/** What measuring needs whatever is measured: rounds by turns with a limit, senders, percentiles, a database. */
@NullMarked
package org.gongkai.office.bench.measure;

import org.jspecify.annotations.NullMarked;
