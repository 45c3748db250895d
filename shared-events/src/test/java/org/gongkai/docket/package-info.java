/** The tests of the package of this name. */
@NullMarked
package org.gongkai.docket;

import org.jspecify.annotations.NullMarked;
