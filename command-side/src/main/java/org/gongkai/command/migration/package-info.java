/**
 * What must be there before the first node of a cluster starts: schemas, and the master key. Read {@link
 * org.gongkai.command.migration.Migration}.
 */
@NullMarked
package org.gongkai.command.migration;

import org.jspecify.annotations.NullMarked;
