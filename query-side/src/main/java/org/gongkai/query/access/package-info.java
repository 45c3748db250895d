/** The pages of the door: signing in, the first start, one's own account, the administrator's accounts. */
@NullMarked
package org.gongkai.query.access;

import org.jspecify.annotations.NullMarked;
