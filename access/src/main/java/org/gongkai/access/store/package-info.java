/** Where accounts, sessions and tokens are kept: the schema {@code ops}, a pool and a role of its own. */
@NullMarked
package org.gongkai.access.store;

import org.jspecify.annotations.NullMarked;
