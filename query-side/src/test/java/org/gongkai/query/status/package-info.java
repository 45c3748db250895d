/** How the installation is, read and watched. */
@NullMarked
package org.gongkai.query.status;

import org.jspecify.annotations.NullMarked;
