/** Which steps are offered first. */
@NullMarked
package org.gongkai.query.casepage.next;

import org.jspecify.annotations.NullMarked;
