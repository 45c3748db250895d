/** One office, one process: both sides on an embedded PostgreSQL. */
@NullMarked
package org.gongkai.office;

import org.jspecify.annotations.NullMarked;
