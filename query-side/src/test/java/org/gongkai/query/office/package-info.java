/** How agencies are set up, asked as programs ask. */
@NullMarked
package org.gongkai.query.office;

import org.jspecify.annotations.NullMarked;
