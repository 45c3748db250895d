/**
 * Which agencies there are, and in which state their years. Read {@link org.gongkai.query.directory.Directory}
 * first.
 */
@NullMarked
package org.gongkai.query.directory;

import org.jspecify.annotations.NullMarked;
