/** The pages of administration, read as their readers do. */
@NullMarked
package org.gongkai.query.admin;

import org.jspecify.annotations.NullMarked;
