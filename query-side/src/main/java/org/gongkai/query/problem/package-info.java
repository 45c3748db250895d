/** Questions that cannot be answered, told in a sentence the clerk understands (RFC 9457). */
@NullMarked
package org.gongkai.query.problem;

import org.jspecify.annotations.NullMarked;
