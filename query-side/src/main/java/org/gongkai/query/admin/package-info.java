/**
 * The pages on which whoever administers an agency sets it up. Read {@link org.gongkai.query.admin.AdminPages} first.
 */
@NullMarked
package org.gongkai.query.admin;

import org.jspecify.annotations.NullMarked;
