/** How an agency is set up, by whoever sits at the other end of the line. */
@NullMarked
package org.gongkai.office.setup;

import org.jspecify.annotations.NullMarked;
